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
    // The store has it no more, and each kind of store says so in its own way.
    .catch(() => null);
  if (!file) throw new Refusal("NOT_FOUND");
  // A picture is one file for good: another file is another picture.
  res.set({ "Content-Type": picture.mime, "Cache-Control": "public, max-age=31536000, immutable" });
  res.send(file);
}
