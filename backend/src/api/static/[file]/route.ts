import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { environment } from "../../../environment";
import { uploadsFolder } from "../../../environment/file-storage";
import { Refusal } from "../../http";

/** Medusa serves the build's own `static/`, which goes with the build; uploaded files lie where they outlive it. */
export function GET(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const root = uploadsFolder(environment());
  // A file's name holds the moment of its upload: another file has another name.
  res.sendFile(req.params["file"] ?? "", { root, maxAge: "1y", immutable: true }, (error) => {
    if (error && !res.headersSent) next(new Refusal("NOT_FOUND"));
  });
}
