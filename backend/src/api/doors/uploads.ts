import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parse as parsePath } from "node:path";
import { remadeImage } from "../../workflows/pictures/image-file";
import { pathOf, Refusal } from "../http";
import { fileKind } from "./file-kind";
import { publicAddress } from "./public-address";
import { ownOrigins } from "./typed-addresses";

/** A photograph of a good camera, developed. They are read into memory whole. */
const MOST_BYTES = 10 * 1024 * 1024;
const UPLOADS = /^\/admin\/(uploads|products\/imports?|catalogue\/imports)$/i;

/** Before a byte is read: an upload says how long it is, and is short enough. */
export function boundUploads(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST" || !UPLOADS.test(pathOf(req)) || !req.is("multipart/form-data")) return next();
  const length = Number(req.get("content-length"));
  next(length <= MOST_BYTES ? undefined : new Refusal("PAYLOAD_TOO_LARGE"));
}

type Uploaded = { originalname: string; mimetype: string; size: number; buffer: Buffer };

/**
 * After Medusa's reader: each file is what it says, by its bytes. An image is made anew from its pixels; each is stored
 * under the ending that its bytes have, for a server tells a browser by the ending what to do with it.
 */
export async function checkUploads(
  req: MedusaRequest<unknown> & { files?: unknown },
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // Medusa's own middleware before this one is multer, which leaves a list of such.
  const files = (Array.isArray(req.files) ? req.files : []) as Uploaded[];
  for (const [index, file] of files.entries()) {
    const refused = await admit(file, index);
    if (refused) return next(refused);
  }
  next();
}

/** Makes of a file what is stored, or tells why it isn't. */
async function admit(file: Uploaded, index: number): Promise<Refusal | undefined> {
  const path = `files.${index}`;
  const kind = fileKind(file.mimetype, file.buffer);
  if (!kind) return new Refusal("UNSUPPORTED_MEDIA_TYPE", [{ path, message: NOT_WHAT_IT_SAYS }]);
  if (kind.ending === ".csv") {
    const internal = internalAddressIn(file.buffer.toString("utf8"));
    if (internal) return new Refusal("INVALID_INPUT", [{ path, message: internal }]);
  } else {
    const remade = await remadeImage(file.buffer);
    if (!remade.ok) return UNUSABLE[remade.why](path);
    file.buffer = remade.bytes;
    file.size = remade.bytes.length;
  }
  file.originalname = `${plainName(file.originalname)}${kind.ending}`;
  file.mimetype = kind.mime;
  return undefined;
}

const NOT_WHAT_IT_SAYS = "Not a PNG, JPEG, WebP or AVIF image (or a CSV file for an import) that is what it says";
const UNUSABLE = {
  not_an_image: (path: string) => new Refusal("UNSUPPORTED_MEDIA_TYPE", [{ path, message: NOT_WHAT_IT_SAYS }]),
  too_many_pixels: (path: string) =>
    new Refusal("PAYLOAD_TOO_LARGE", [{ path, message: "An image of at most 50 million pixels" }]),
};

/** Why an import is refused: the images of its products are fetched like those that staff type. */
function internalAddressIn(text: string): string | undefined {
  const own = ownOrigins();
  for (const address of text.match(/\bhttps?:\/\/[^\s,;"'|]+/gi) ?? []) {
    const verdict = publicAddress(address, own);
    if (!verdict.ok) return verdict.why;
  }
  return undefined;
}

/** Without folders and odd letters, so that it is one part of an address. */
function plainName(name: string): string {
  return (
    parsePath(parsePath(name).base)
      .name.replace(/[^\p{L}\p{N}_-]+/gu, "-")
      .slice(0, 80) || "file"
  );
}

type Announced = { mime_type?: unknown; originalname?: unknown };

/** A store of files takes the bytes itself then, so the kinds are all that can be bounded here. */
const ANNOUNCED: Record<string, RegExp> = {
  "image/png": /\.png$/i,
  "image/jpeg": /\.jpe?g$/i,
  "image/webp": /\.webp$/i,
  "image/avif": /\.avif$/i,
  "text/csv": /\.csv$/i,
};

export function checkAnnounced(req: MedusaRequest<Announced>, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { mime_type, originalname } = req.body;
  const ending = typeof mime_type === "string" ? ANNOUNCED[mime_type.toLowerCase()] : undefined;
  const fits = typeof originalname === "string" && ending?.test(originalname) === true;
  const message = "A PNG, JPEG, WebP or AVIF image, or a CSV file, by that ending";
  next(fits ? undefined : new Refusal("UNSUPPORTED_MEDIA_TYPE", [{ path: "mime_type", message }]));
}
