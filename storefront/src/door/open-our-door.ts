import "server-only";
import { environment } from "../environment";
import { type DoorSettings, openDoor } from "./door";
import { securityHeaders } from "./security-headers";

/** Opens the door with what the environment says, once. */
export function openOurDoor(): void {
  let settings: DoorSettings | null = null;
  openDoor(() => (settings ??= readSettings()));
}

/** Null where the environment can't be used: every page says so by failing, and whoever asks for its health is told. */
function readSettings(): DoorSettings | null {
  try {
    const { TRUSTED_PROXY_HOPS, STOREFRONT_URL } = environment();
    return { trusted_hops: TRUSTED_PROXY_HOPS, headers: securityHeaders(STOREFRONT_URL) };
  } catch {
    return null;
  }
}
