import "server-only";
import { notFound } from "next/navigation";
import type { StoreResult } from "./call-store";

/** A page's value: the 404 page where the store has none; throws, to the error page, where it didn't answer. */
export function found<T>(result: StoreResult<T>): T {
  if (result.ok) return result.value;
  if (result.code === "NOT_FOUND") notFound();
  throw new Error(`The store refused a page: ${result.code}`);
}
