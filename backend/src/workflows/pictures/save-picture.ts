import type { ErrorCode, FieldError } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
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

type Input = {
  readonly url: string;
  readonly alt: string | null;
  /** The words that the editing began from. */
  readonly before: string | null;
  readonly changed_by: string | null;
};
type Refused = { ok: false; code: Extract<ErrorCode, "EDIT_CONFLICT" | "INVALID_INPUT">; fields: FieldError[] };
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
    const file = await readFile(container, url);
    if (file === null) return new StepResponse<Saved, Undo | null>(notOurs, null);
    const made = await pictures.createPictures({ url, alt, changed_by, ...file });
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

/** A file of our own store and what it is, by its bytes; null for any other address, which nobody here ever asks. */
async function readFile(container: MedusaContainer, url: string) {
  const file_key = fileKeyOf(url, environment());
  if (file_key === null) return null;
  const bytes = await container
    .resolve(Modules.FILE)
    .getAsBuffer(file_key)
    // The store has no such file, and each kind of store says so in its own way.
    .catch(() => null);
  const facts = bytes && (await imageFacts(bytes));
  return facts && { file_key, ...facts };
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
