import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import multer from "multer";
import { FILE_LIMITS } from "../../sheets/file";
import { Refusal } from "../http";

const FIELD = "file";

const upload = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: FILE_LIMITS.packed_bytes, files: 1, fields: 0, parts: 2 },
}).single(FIELD);

/** Reads the one file of an import into memory. How long the whole may be is seen to before a byte of it is read. */
export function readCatalogueFile(req: MedusaRequest<unknown>, res: MedusaResponse, next: MedusaNextFunction): void {
  if (!req.is("multipart/form-data")) return next(new Refusal("UNSUPPORTED_MEDIA_TYPE"));
  upload(req, res, (error: unknown) => {
    if (!error) return next();
    const tooLarge = error instanceof multer.MulterError && error.code === "LIMIT_FILE_SIZE";
    if (tooLarge) return next(new Refusal("PAYLOAD_TOO_LARGE"));
    next(new Refusal("INVALID_INPUT", [{ path: FIELD, message: "One file, and nothing else" }]));
  });
}
