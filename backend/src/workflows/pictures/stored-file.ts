import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** `unavailable`: of a store that is away nothing may be concluded, least of all by who keeps the answer. */
export type StoredFile = { ok: true; bytes: Buffer } | { ok: false; why: "gone" | "unavailable" };

/** A file's bytes by its key, wherever uploaded files lie. */
export async function readStoredFile(container: MedusaContainer, file_key: string): Promise<StoredFile> {
  try {
    return { ok: true, bytes: await container.resolve(Modules.FILE).getAsBuffer(file_key) };
  } catch (error) {
    return { ok: false, why: isGone(error) ? "gone" : "unavailable" };
  }
}

/** A name that no file can have is one that the disk has no file of. */
const GONE = ["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG", "NoSuchKey", "NotFound"];

/** The disk says so by a code, S3 by a name. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && GONE.some((each) => error.name === each || ("code" in error && error.code === each));
