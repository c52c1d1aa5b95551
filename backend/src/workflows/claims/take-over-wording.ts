import type { TakeOverWording } from "@ampoule/contract";
import type { MedusaContainer, UpdateProductDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { reviewPage } from "./review";
import { requireNoOpenClaimsStep } from "./steps/require-no-open-claims";
import { writeWordingsStep } from "./steps/write-wordings";
import { namesHit, type Rewording, rewordingsOf, withTextAt } from "./wording";

export type TakeOverResult =
  | { ok: true }
  | { ok: false; code: "NOT_FOUND" | "CLAIM_CHANGED" }
  | { ok: false; code: "INVALID_INPUT"; path: string };

type TakeOver = TakeOverWording & { readonly changed_by: string | null };

type Plan = { result: TakeOverResult; rewordings: Rewording[]; product: UpdateProductDTO | null };

const OF_PRODUCT = new Set(["title", "subtitle", "description", "metadata"]);
const OF_ROWS = new Set(["cautions", "notices", "questions", "variants", "pictures"]);
const isOf = (roots: ReadonlySet<string>, { subject, field }: Rewording): boolean =>
  subject.type === "product" && roots.has(field.split(".")[0] ?? "");

const planWordingsStep = createStep(
  "plan-wordings",
  async (input: TakeOverWording, { container }) => new StepResponse(await planOf(container, input)),
);

async function planOf(container: MedusaContainer, { page, hits }: TakeOverWording): Promise<Plan> {
  const refused = (result: TakeOverResult): Plan => ({ result, rewordings: [], product: null });
  const review = await reviewPage(container, page);
  if (!review) return refused({ ok: false, code: "NOT_FOUND" });
  const meant = review.hits.filter((hit) => hits.some((named) => namesHit(named, hit)));
  if (hits.some((named) => !meant.some((hit) => namesHit(named, hit))))
    return refused({ ok: false, code: "CLAIM_CHANGED" });
  const all = rewordingsOf(meant);
  const stray = all.find((each) => each.subject.type === "product" && !isOf(OF_PRODUCT, each) && !isOf(OF_ROWS, each));
  if (stray) return refused({ ok: false, code: "INVALID_INPUT", path: stray.field });
  const ofProduct = all.filter((each) => isOf(OF_PRODUCT, each));
  return {
    result: { ok: true },
    rewordings: all.filter((each) => !ofProduct.includes(each)),
    product: ofProduct.length > 0 ? await productWith(container, page.id, ofProduct) : null,
  };
}

async function productWith(
  container: MedusaContainer,
  id: string,
  rewordings: readonly Rewording[],
): Promise<UpdateProductDTO> {
  const { title, subtitle, description, metadata } = await container.resolve(Modules.PRODUCT).retrieveProduct(id);
  const now: unknown = { title, subtitle, description, metadata };
  const then = rewordings.reduce((sum, { field, text }) => withTextAt(sum, field.split("."), text) ?? sum, now);
  const changed = new Set(rewordings.map(({ field }) => field.split(".")[0]));
  return Object.fromEntries(Object.entries(Object(then)).filter(([name]) => changed.has(name)));
}

/**
 * Puts the proposals of these hits where the claims stand; all of them or none. A published page is read again after
 * it, as after any other change: where a hit is still open, ClaimsOpenError, and every text is as it was.
 */
export const takeOverWordingWorkflow = createWorkflow("take-over-wording", (input: TakeOver) => {
  const plan = planWordingsStep(input);
  const writing = transform({ plan, input }, ({ plan, input }) => ({
    rewordings: plan.rewordings,
    changed_by: input.changed_by,
  }));
  writeWordingsStep(writing);
  // Last, since Medusa's workflow has the page read as soon as it has saved the product.
  when({ plan }, ({ plan }) => plan.product !== null).then(() => {
    const change = transform({ plan, input }, ({ plan, input }) => ({
      selector: { id: input.page.id },
      update: plan.product ?? {},
    }));
    updateProductsWorkflow.runAsStep({ input: change });
  });
  const touched = transform({ input, plan }, ({ input: { page }, plan }) =>
    plan.result.ok ? { [page.type === "product" ? "product_ids" : "article_ids"]: [page.id] } : {},
  );
  requireNoOpenClaimsStep(touched);
  const result = transform({ plan }, ({ plan }) => plan.result);
  return new WorkflowResponse(result);
});
