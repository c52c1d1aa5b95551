import "server-only";
import { environment } from "../environment";
import { log } from "../log";

const TIMEOUT_MS = 15_000;
/** What a browser shows and never runs. */
const TYPES = ["image/png", "image/jpeg", "image/webp", "image/avif"];

/**
 * A picture's file, or null where there is none. It is asked of the backend by the picture's id, wherever it is stored:
 * this server speaks to no other for it.
 */
export async function retrievePictureFile(id: string): Promise<{ body: ReadableStream; type: string } | null> {
  if (!/^pic_[0-9A-Z]{1,40}$/.test(id)) return null;
  const { BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = environment();
  try {
    const answer = await fetch(new URL(`/store/pictures/${id}/file`, BACKEND_URL), {
      headers: { "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY },
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: "no-store",
      redirect: "error",
    });
    const type = answer.headers.get("content-type") ?? "";
    return answer.ok && answer.body && TYPES.includes(type) ? { body: answer.body, type } : null;
  } catch (error) {
    if (!(error instanceof TypeError) && !(error instanceof DOMException)) throw error;
    log("error", "store_unreachable", { path: "/pictures/:id", reason: error.name });
    return null;
  }
}
