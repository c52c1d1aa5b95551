import type { ErrorCode, FieldError } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { environment } from "../../environment";
import { fileKeyOf } from "../../environment/file-storage";
import { PICTURES_MODULE, type PictureRecord, type PicturesModuleService } from "../../modules/pictures";
import { requireNoOpenClaimsStep } from "../claims/steps/require-no-open-claims";
import { imageFacts } from "./image-file";
import { picturesAt, productsShowing } from "./read-pictures";
import { readStoredFile } from "./stored-file";

type Input = {
  readonly url: string;
  readonly alt: string | null;
  /** The words that the editing began from. */
  readonly before: string | null;
  readonly changed_by: string | null;
};
type Reason = Extract<ErrorCode, "EDIT_CONFLICT" | "INVALID_INPUT" | "FILES_UNAVAILABLE">;
type Refused = { ok: false; code: Reason; fields: FieldError[] };
type Saved = { ok: true; id: string; product_ids: string[] } | Refused;
/** What takes a save back: a picture that was made goes, one that was changed gets its former words. */
type Undo = { made: string } | { id: string; alt: string | null; changed_by: string | null };

const writePictureStep = createStep(
  "write-picture",
  async (input: Input, { container }) => {
    const pictures = container.resolve<PicturesModuleService>(PICTURES_MODULE);
    const { url, alt, before, changed_by } = input;
    const known = (await picturesAt(container, [url])).get(url);
    // The same words again are no conflict: a request may come twice.
    if ((known?.alt ?? null) !== before && (known?.alt ?? null) !== alt)
      return new StepResponse<Saved, Undo | null>({ ok: false, code: "EDIT_CONFLICT", fields: [] }, null);
    if (known) {
      await pictures.updatePictures({ id: known.id, alt, changed_by });
      const undo = { id: known.id, alt: known.alt, changed_by: known.changed_by };
      return new StepResponse<Saved, Undo | null>(await saved(container, known), undo);
    }
    const read = await readFile(container, url);
    if (!read.ok) return new StepResponse<Saved, Undo | null>(read, null);
    const made = await pictures.createPictures({ url, alt, changed_by, ...read.file });
    return new StepResponse<Saved, Undo | null>(await saved(container, made), { made: made.id });
  },
  async (undo, { container }) => {
    const pictures = container.resolve<PicturesModuleService>(PICTURES_MODULE);
    if (undo && "made" in undo) await pictures.deletePictures(undo.made);
    else if (undo) await pictures.updatePictures(undo);
  },
);

async function saved(container: MedusaContainer, { id, url }: Pick<PictureRecord, "id" | "url">): Promise<Saved> {
  return { ok: true, id, product_ids: await productsShowing(container, url) };
}

const notOurs: Refused = {
  ok: false,
  code: "INVALID_INPUT",
  fields: [{ path: "url", message: "Not a PNG, JPEG, WebP or AVIF image that was uploaded here" }],
};

const unavailable: Refused = { ok: false, code: "FILES_UNAVAILABLE", fields: [] };

/** A file of our own store and what it is, by its bytes. Any other address is refused, and never asked. */
async function readFile(container: MedusaContainer, url: string) {
  const file_key = fileKeyOf(url, environment());
  if (file_key === null) return notOurs;
  const stored = await readStoredFile(container, file_key);
  if (!stored.ok) return stored.why === "gone" ? notOurs : unavailable;
  const facts = await imageFacts(stored.bytes);
  return facts ? ({ ok: true, file: { file_key, ...facts } } as const) : notOurs;
}

/**
 * Makes a picture of an uploaded file, or says anew what it shows; one editor at a time. Where the words claim too much
 * on a published page, ClaimsOpenError, and all is as it was.
 */
export const savePictureWorkflow = createWorkflow("save-picture", (input: Input) => {
  const key = transform({ input }, ({ input }) => `picture:${input.url}`);
  acquireLockStep({ key, timeout: 5, ttl: 30 });
  const written = writePictureStep(input);
  when({ written }, ({ written }) => written.ok).then(() => {
    const touched = transform({ written }, ({ written }) => ({ product_ids: written.ok ? written.product_ids : [] }));
    requireNoOpenClaimsStep(touched);
  });
  releaseLockStep({ key });
  return new WorkflowResponse(written);
});
