import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { picturesNamed } from "../../../../../workflows/pictures/read-pictures";
import { Refusal } from "../../../../http";

/** A picture's file, wherever it is stored: the storefront, which makes its sizes of it, asks nobody but us. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [picture] = await picturesNamed(req.scope, [req.params["id"] ?? ""]);
  if (!picture) throw new Refusal("NOT_FOUND");
  const file = await req.scope
    .resolve(Modules.FILE)
    .getAsBuffer(picture.file_key)
    .catch((error: unknown) => {
      // Of a store that is away nothing may be concluded, least of all by who keeps the answer.
      throw new Refusal(isGone(error) ? "NOT_FOUND" : "FILES_UNAVAILABLE");
    });
  // A picture is one file for good: another file is another picture.
  res.set({ "Content-Type": picture.mime, "Cache-Control": "public, max-age=31536000, immutable" });
  res.send(file);
}

const GONE = ["ENOENT", "NoSuchKey", "NotFound"];

/** The store has it no more; the disk says so by a code, S3 by a name. */
const isGone = (error: unknown): boolean =>
  error instanceof Error && GONE.some((each) => error.name === each || ("code" in error && error.code === each));
