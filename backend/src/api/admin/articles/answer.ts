import type { FieldError } from "@ampoule/contract";
import { readBody } from "@ampoule/domain/article";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type ArticleText, contentProblems } from "../../../workflows/editorial/content";
import { packagesNamed } from "../../../workflows/editorial/linked-packages";
import { clinicDay, clinicZone, staffArticle } from "../../../workflows/editorial/read-articles";
import { picturesNamed } from "../../../workflows/pictures/read-pictures";
import { Refusal } from "../../http";

/** The article as it now stands; refuses with 404 where there is none. */
export async function presentStaffArticle(container: MedusaContainer, id: string) {
  const [article, zone] = await Promise.all([staffArticle(container, id), clinicZone(container)]);
  if (!article) throw new Refusal("NOT_FOUND");
  return { article, zone };
}

type Content = Partial<ArticleText> & { product_ids?: string[] | undefined };

/** Refuses, beside its field, what can't be stored; gives the packages that were named by their products. */
export async function checkContent(container: MedusaContainer, content: Content, now: Date): Promise<string[]> {
  const { product_ids = [], ...text } = content;
  const [packages, today] = await Promise.all([
    product_ids.length > 0 ? packagesNamed(container, { product_id: product_ids }) : [],
    clinicDay(container, now),
  ]);
  const known = new Map(packages.map((each) => [each.product_id, each.id]));
  const strangers = product_ids.flatMap((product_id, index): FieldError[] =>
    known.has(product_id) ? [] : [{ path: `product_ids.${index}`, message: "There is no such package" }],
  );
  const problems = [...contentProblems(text, today), ...(await missingPictures(container, text)), ...strangers];
  if (problems.length > 0) throw new Refusal("INVALID_INPUT", problems);
  return [...known.values()];
}

async function missingPictures(container: MedusaContainer, { body = "" }: Content): Promise<FieldError[]> {
  const ids = readBody(body).images.map(({ image_id }) => image_id);
  const found = new Set((await picturesNamed(container, ids)).map(({ id }) => id));
  return ids
    .filter((id) => !found.has(id))
    .map((id) => ({ path: "body", message: `There is no image:${id}: use “Add an image”` }));
}
