import "server-only";
import { createHmac } from "node:crypto";
import { headers } from "next/headers";
import { environment } from "../environment";
import { readStamp, STAMP_HEADER } from "./door";

/**
 * Tells the backend who asks, so that its limits count clients and not the storefront: the address, and a proof by the
 * secret that both share. Empty where the address isn't known. Makes the page that asks one for a single request.
 */
export async function visitorHeaders(): Promise<Record<string, string>> {
  const address = readStamp((await headers()).get(STAMP_HEADER));
  return address === null ? {} : signedAddress(address, environment().STOREFRONT_REVALIDATE_SECRET);
}

function signedAddress(address: string, secret: string): Record<string, string> {
  return {
    "x-ampoule-client-address": address,
    "x-ampoule-door": createHmac("sha256", secret).update(address).digest("hex"),
  };
}
