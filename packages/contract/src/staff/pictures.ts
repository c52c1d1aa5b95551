import { z } from "zod";
import { StaffPhrase } from "./phrases";

/** What a picture shows, for who can't see it: one line. */
export const AltText = z
  .string()
  .trim()
  .min(1, "Say what the picture shows")
  .max(300, "At most 300 characters")
  .regex(/^[^\r\n]*$/, "Write it in one line");

/** One of our own image files as staff know it. */
export const StaffPicture = z.strictObject({
  id: z.string(),
  url: z.string(),
  /** Pixels, upright. */
  width: z.int().min(1),
  height: z.int().min(1),
  /** In English; null while nobody has said what it shows. */
  alt: z.string().nullable(),
  changed_by: z.string().nullable(),
});
export type StaffPicture = z.infer<typeof StaffPicture>;

/**
 * `POST /admin/pictures`: an uploaded file, by the address that the upload answered with, becomes a picture, or gets other
 * words. `before` is the text that the editing began from: where another stands by now, 409 EDIT_CONFLICT.
 */
export const SavePicture = z.strictObject({
  url: z.string().min(1).max(2_000),
  alt: AltText.nullable(),
  before: z.string().max(300).nullable(),
});
export type SavePicture = z.infer<typeof SavePicture>;
export const StaffPictureResponse = z.strictObject({ picture: StaffPicture });

/** `GET /admin/pictures?id=…&id=…`: those of these that there are. */
export const PictureQuery = z.strictObject({
  id: z.union([z.string().transform((id) => [id]), z.array(z.string()).max(100)]).default([]),
});
export const StaffPictureList = z.strictObject({ pictures: z.array(StaffPicture) });

/** One place of a product's media. */
export const ProductPicture = z.strictObject({
  url: z.string(),
  /** False for a file that lies anywhere else than where uploads do: clients never see it. */
  uploaded: z.boolean(),
  /** Null while nobody has said what it shows. */
  picture: StaffPicture.nullable(),
  /** Its English words in Spanish; null where there are none to put. */
  phrase: StaffPhrase.nullable(),
});
export type ProductPicture = z.infer<typeof ProductPicture>;

/** `GET /admin/care-packages/:product_id/pictures`, in the order of the product's media. */
export const ProductPictureList = z.strictObject({ pictures: z.array(ProductPicture) });

/** Medusa's answer to `POST /admin/uploads`, as far as we read it. */
export const UploadedFiles = z.object({ files: z.array(z.object({ url: z.string() })).min(1) });
