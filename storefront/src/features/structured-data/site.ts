import "server-only";
import { environment } from "@/environment";
import type { Site } from "./structured-data";

export const siteIn = (locale: string): Site => ({ origin: environment().STOREFRONT_URL, locale });
