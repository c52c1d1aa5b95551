import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { picturesNamed } from "../../../../../workflows/pictures/read-pictures";
import { readStoredFile } from "../../../../../workflows/pictures/stored-file";
import { Refusal } from "../../../../http";

/** A picture's file, wherever it is stored: the storefront, which makes its sizes of it, asks nobody but us. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [picture] = await picturesNamed(req.scope, [req.params["id"] ?? ""]);
  if (!picture) throw new Refusal("NOT_FOUND");
  const file = await readStoredFile(req.scope, picture.file_key);
  if (!file.ok) throw new Refusal(file.why === "gone" ? "NOT_FOUND" : "FILES_UNAVAILABLE");
  // A picture is one file for good: another file is another picture.
  res.set({ "Content-Type": picture.mime, "Cache-Control": "public, max-age=31536000, immutable" });
  res.send(file.bytes);
}
