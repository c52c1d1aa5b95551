import type { ClaimSubject } from "@ampoule/contract";
import { BODY_FIELD, escapeMarkdown, rewordBody } from "@ampoule/domain/article";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { PICTURES_MODULE, type PicturesModuleService } from "../../../modules/pictures";
import { type Rewording, withTextAt } from "../wording";

/** A row's columns as they shall be, or were. */
type Row = {
  readonly kind: "care_package" | "ingredient" | "evidence" | "article" | "variant" | "picture";
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
};

type Placed = { readonly rewording: Rewording; readonly row: Row };

/** Writes wordings where they stand, but for those of products themselves, which Medusa's own workflow saves. */
export const writeWordingsStep = createStep(
  "write-wordings",
  async ({ rewordings, changed_by }: { rewordings: Rewording[]; changed_by: string | null }, { container }) => {
    const formers: Row[] = [];
    for (const rewording of rewordings)
      for (const { row: former } of await rowsOf(container, rewording)) {
        const next = changed(former, rewording);
        if (!next) continue;
        formers.unshift(former);
        await save(container, next, changed_by);
      }
    return new StepResponse(undefined, { formers, changed_by });
  },
  async (done, { container }) => {
    for (const former of done?.formers ?? []) await save(container, former, done?.changed_by ?? null);
  },
);

/** The rows that hold this text, as they are. */
async function rowsOf(container: MedusaContainer, rewording: Rewording): Promise<Placed[]> {
  const { subject, field, former } = rewording;
  const [root = "", within = ""] = field.split(".");
  const placed = (kind: Row["kind"], id: string, values: Row["values"]): Placed => ({
    rewording,
    row: { kind, id, values },
  });
  if (subject.type === "article") {
    const article = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).retrieveArticle(subject.id);
    // Where it is wanting, a statement is added to the text.
    return [placed("article", article.id, columnOf(article, rewording.added ? BODY_FIELD : root))];
  }
  if (subject.type === "ingredient") return ingredientRows(container, subject, root, former, placed);
  if (root === "variants") {
    const variants = await container.resolve(Modules.PRODUCT).listProductVariants({ product_id: subject.id });
    return variants.filter(({ title }) => title === former).map(({ id, title }) => placed("variant", id, { title }));
  }
  if (root === "pictures") return [placed("picture", within, { alt: former })];
  const packages = await container
    .resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE)
    .listCarePackages({ product_id: subject.id });
  return packages.map((each) => placed("care_package", each.id, columnOf(each, root)));
}

async function ingredientRows(
  container: MedusaContainer,
  { id }: ClaimSubject,
  root: string,
  former: string,
  placed: (kind: Row["kind"], id: string, values: Row["values"]) => Placed,
): Promise<Placed[]> {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const ingredient = await formulary.retrieveIngredient(id, { relations: ["evidence"] });
  if (root !== "evidence") return [placed("ingredient", id, columnOf(ingredient, root))];
  return ingredient.evidence
    .filter(({ statement }) => statement === former)
    .map((each) => placed("evidence", each.id, { statement: each.statement }));
}

/** Its text is Markdown: a wording is put where its paragraph stands in it. */
function changedArticle(row: Row, { field, text, former, wordings, added }: Rewording): Row | null {
  if (field !== BODY_FIELD && !added) return { ...row, values: { [field]: text } };
  const body = String(row.values[BODY_FIELD] ?? "");
  const next = added ? `${body.trimEnd()}\n\n${escapeMarkdown(text)}\n` : rewordBody(body, former, wordings);
  return next === null ? null : { ...row, values: { [BODY_FIELD]: next } };
}

const columnOf = (row: object, name: string): Row["values"] => ({
  [name]: Object.entries(row).find(([key]) => key === name)?.[1],
});

function changed(row: Row, rewording: Rewording): Row | null {
  const { field, text, added } = rewording;
  if (row.kind === "variant") return { ...row, values: { title: text } };
  if (row.kind === "picture") return { ...row, values: { alt: text } };
  if (row.kind === "article") return changedArticle(row, rewording);
  if (row.kind === "evidence") return { ...row, values: { statement: text } };
  const [root = "", ...rest] = field.split(".");
  const value = row.values[root];
  if (added) return { ...row, values: { [root]: [...(Array.isArray(value) ? value : []), text] } };
  const next = root === "questions" ? withQuestion(value, rest[0] ?? "", text) : withTextAt(value, rest, text);
  return next === undefined ? null : { ...row, values: { [root]: next } };
}

/** A question was read with its answer, a line apart; one sentence for both is the answer. */
function withQuestion(questions: unknown, index: string, text: string): unknown {
  const at = text.indexOf("\n");
  const answered = withTextAt(questions, [index, "answer"], at < 0 ? text : text.slice(at + 1));
  return at < 0 ? answered : withTextAt(answered, [index, "question"], text.slice(0, at));
}

async function save(container: MedusaContainer, { kind, id, values }: Row, changed_by: string | null): Promise<void> {
  switch (kind) {
    case "care_package":
      await container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE).updateCarePackages({ id, ...values });
      return;
    case "ingredient":
      await container.resolve<FormularyModuleService>(FORMULARY_MODULE).updateIngredients({ id, ...values });
      return;
    case "evidence":
      await container.resolve<FormularyModuleService>(FORMULARY_MODULE).updateEvidenceStatements({ id, ...values });
      return;
    case "article":
      await container
        .resolve<EditorialModuleService>(EDITORIAL_MODULE)
        .changeArticle(id, (now) => ({ ...now, ...values, changed_by, changed_at: new Date() }), null);
      return;
    case "variant":
      await container.resolve(Modules.PRODUCT).updateProductVariants(id, values);
      return;
    case "picture":
      await container.resolve<PicturesModuleService>(PICTURES_MODULE).updatePictures({ id, ...values, changed_by });
      return;
  }
  kind satisfies never;
}
