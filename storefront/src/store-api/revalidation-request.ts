import { createHash, timingSafeEqual } from "node:crypto";
import type { ErrorCode } from "@ampoule/contract/errors";
import { type CatalogueTag, Revalidation } from "@ampoule/contract/revalidation";

export type RevalidationRequest =
  | { readonly ok: true; readonly tags: readonly CatalogueTag[] }
  | { readonly ok: false; readonly code: Extract<ErrorCode, "UNAUTHORIZED" | "INVALID_INPUT"> };

/** All four tags fill a tenth of it. */
const LONGEST_BODY_BYTES = 1_024;

/**
 * What the backend asks to be made fresh. UNAUTHORIZED without the shared secret, before anything of the body is read;
 * INVALID_INPUT for a body that is too long, is no JSON, or names a tag that isn't the catalogue's.
 */
export async function readRevalidation(request: Request, secret: string): Promise<RevalidationRequest> {
  if (!showsSecret(request.headers.get("authorization"), secret)) return { ok: false, code: "UNAUTHORIZED" };
  const text = await boundedText(request.body);
  const parsed = text === null ? undefined : Revalidation.safeParse(jsonOf(text));
  return parsed?.success ? { ok: true, tags: parsed.data.tags } : { ok: false, code: "INVALID_INPUT" };
}

/** Compares digests, which are of one length: the time that it takes tells nothing of the secret, nor how long it is. */
function showsSecret(authorization: string | null, secret: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(authorization ?? ""), digest(`Bearer ${secret}`));
}

/** The body, or null as soon as it is longer than any that we send. */
async function boundedText(body: ReadableStream<Uint8Array> | null): Promise<string | null> {
  if (!body) return "";
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length_bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length_bytes += part.value.byteLength;
    if (length_bytes > LONGEST_BODY_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
