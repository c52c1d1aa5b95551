import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow, createProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { type AppendTermsResult, appendTermsStep } from "../../catalogue/steps/append-terms";
import { requireNoOpenClaimsStep } from "../../claims/steps/require-no-open-claims";
import { savePhrasesWorkflow } from "../../phrasebook/save-phrases";
import { tell } from "./progress";
import {
  addArticlesStep,
  addCarePackagesStep,
  addEvidenceStep,
  addIngredientsStep,
  type ApplyInput,
  CatalogueChangedError,
  changeArticleLinksStep,
  changeArticlesStep,
  changeCarePackagesStep,
  changeEvidenceStep,
  changeIngredientsStep,
  changePlacesStep,
  changePricesStep,
  changeProductsStep,
  changeVariantsStep,
} from "./steps";
import { newProduct, newVariant, type Writes } from "./writes";

const tellOfProductsStep = createStep("tell-of-products", async ({ import_id, writes }: ApplyInput) => {
  tell(import_id, { phase: "adding packages", more: writes.products.added.length });
  return new StepResponse();
});

const tellOfPhrasesStep = createStep("tell-of-phrases", async ({ import_id }: ApplyInput) => {
  tell(import_id, { phase: "saving translations" });
  return new StepResponse();
});

const requireAppendedTermsStep = createStep("require-appended-terms", async (appended: AppendTermsResult) => {
  if (!appended.ok) throw new CatalogueChangedError();
  return new StepResponse();
});

/** How many rows a plan writes, for who waits. */
export function countOf({ products, variants, prices, places, terms, phrases, ...writes }: Writes): number {
  const rows = [writes.ingredients, writes.evidence, writes.care_packages, writes.articles, products, variants];
  const sum = rows.reduce((total, { added, changed }) => total + added.length + changed.length, 0);
  return sum + prices.length + places.after.length + terms.length + phrases.length;
}

/**
 * Writes a plan, all of it or nothing: each step is one bulk call that is taken back by the next one's failure. What clients
 * read is written last, so that no page is ever published without what it has to say; and it is read once more then, for
 * what somebody else may have saved since the plan was judged. Terms are appended, as their editor does.
 */
export const applyImportWorkflow = createWorkflow("apply-import", (input: ApplyInput) => {
  addIngredientsStep(input);
  changeIngredientsStep(input);
  addEvidenceStep(input);
  changeEvidenceStep(input);
  when({ input }, ({ input }) => input.writes.products.added.length > 0).then(() => {
    const products = transform({ input }, ({ input: { writes } }) => ({
      products: writes.products.added.map((entry) => newProduct(entry, writes)),
    }));
    createProductsWorkflow.runAsStep({ input: products });
    tellOfProductsStep(input);
  });
  addCarePackagesStep(input);
  changeCarePackagesStep(input);
  changePlacesStep(input);
  changeProductsStep(input);
  changeVariantsStep(input);
  when({ input }, ({ input }) => input.writes.variants.added.length > 0).then(() => {
    const variants = transform({ input }, ({ input: { writes } }) => ({
      product_variants: writes.variants.added.map(({ product_id, option, way }) => ({
        ...newVariant(way, option, writes.currency),
        product_id,
      })),
    }));
    createProductVariantsWorkflow.runAsStep({ input: variants });
  });
  changePricesStep(input);
  const terms = transform({ input }, ({ input }) => input.writes.terms);
  const appended = appendTermsStep(terms);
  requireAppendedTermsStep(appended);

  addArticlesStep(input);
  changeArticlesStep(input);
  changeArticleLinksStep(input);
  when({ input }, ({ input }) => input.writes.phrases.length > 0).then(() => {
    tellOfPhrasesStep(input);
    const phrases = transform({ input }, ({ input: { writes, saved_by } }) => ({
      // Staff put the English into one other language yet.
      ...{ language: "es" as const, phrases: writes.phrases, saved_by },
    }));
    savePhrasesWorkflow.runAsStep({ input: phrases });
  });
  const touched = transform({ input }, ({ input }) => input.writes.touched);
  requireNoOpenClaimsStep(touched);
  return new WorkflowResponse(touched);
});
