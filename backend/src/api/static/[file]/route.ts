import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { environment } from "../../../environment";
import { isPrivateFile, privateFolder, uploadsFolder } from "../../../environment/file-storage";
import { Refusal } from "../../http";
import { signedInStaff } from "../../owners";

/**
 * Medusa serves the build's own `static/`, which goes with the build; uploaded files lie where they outlive it. What
 * Medusa wrote for staff, with clients' names in it, has an address like any other: it is sent to staff alone.
 */
export function GET(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const file = req.params["file"] ?? "";
  const ours = isPrivateFile(file);
  // A name alone: no way leads from one folder into another.
  if (/[/\\]/.test(file) || (ours && !signedInStaff(req))) return next(new Refusal("NOT_FOUND"));
  const env = environment();
  const options = ours
    ? { root: privateFolder(env), cacheControl: false, headers: FOR_STAFF }
    : // A file's name holds the moment of its upload: another file has another name.
      { root: uploadsFolder(env), maxAge: "1y", immutable: true };
  res.sendFile(file, options, (error) => {
    if (error && !res.headersSent) next(new Refusal("NOT_FOUND"));
  });
}

const FOR_STAFF = { "Cache-Control": "private, no-store", "Content-Disposition": "attachment" };
