import { ownOrigins, publicAddress } from "../../../doors";

/** Addresses in a file are held to what those that staff type are. */
export function addressProblem(url: string): string | null {
  const verdict = publicAddress(url, ownOrigins());
  return verdict.ok ? null : verdict.why;
}
