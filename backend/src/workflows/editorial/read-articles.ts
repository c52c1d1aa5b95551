import {
  HeldBack,
  StaffArticle,
  type StaffArticleList,
  type StaffArticleQuery,
  type StaffArticleRow,
} from "@ampoule/contract";
import { localDate } from "@ampoule/domain/calendar";
import type { MedusaContainer } from "@medusajs/framework/types";
import { CLINIC_MODULE, type ClinicModuleService } from "../../modules/clinic";
import { type ArticleRecord, EDITORIAL_MODULE, type EditorialModuleService } from "../../modules/editorial";
import { contains } from "../contains";
import { linkedPackageIds, packagesNamed } from "./linked-packages";

/** IANA zone of the clinic, in which staff schedule. */
export async function clinicZone(container: MedusaContainer): Promise<string> {
  return (await container.resolve<ClinicModuleService>(CLINIC_MODULE).theClinic()).zone;
}

/** The clinic's own date, at this moment. */
export const clinicDay = async (container: MedusaContainer, now: Date): Promise<string> =>
  localDate(now, await clinicZone(container));

/** One article as staff edit it, or null. */
export async function staffArticle(container: MedusaContainer, id: string): Promise<StaffArticle | null> {
  const [found] = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).listArticles({ id }, { take: 1 });
  if (!found) return null;
  const linked = (await linkedPackageIds(container, [id])).get(id) ?? [];
  const packages = linked.length > 0 ? await packagesNamed(container, { id: linked }) : [];
  const { summary, body, sources, version } = found;
  return StaffArticle.parse({
    ...rowOf(found),
    ...{ summary, body, sources, version },
    packages: packages.map(({ product_id, handle, title, published }) => ({ product_id, handle, title, published })),
  });
}

/** Articles of every status, a page of them. */
export async function findStaffArticles(
  container: MedusaContainer,
  { q, status, order, limit, offset }: StaffArticleQuery,
): Promise<Pick<StaffArticleList, "articles" | "count">> {
  const field = order.replace("-", "");
  const direction = order.startsWith("-") ? "DESC" : "ASC";
  const [found, count] = await container.resolve<EditorialModuleService>(EDITORIAL_MODULE).listAndCountArticles(
    {
      ...(status ? { status } : {}),
      ...(q ? { $or: ["title", "author", "medical_reviewer", "handle"].map((name) => ({ [name]: contains(q) })) } : {}),
    },
    // What was never changed by staff has the day that its row was written.
    { take: limit, skip: offset, order: { [field === "changed_at" ? "updated_at" : field]: direction, id: "ASC" } },
  );
  return { articles: found.map(rowOf), count };
}

function rowOf(article: ArticleRecord): StaffArticleRow {
  const { id, handle, title, status, author, medical_reviewer, reviewed_on, changed_by } = article;
  const { held_back_at: at, held_back_code: code } = article;
  return {
    ...{ id, handle, title, status, author, medical_reviewer, reviewed_on, changed_by },
    publish_at: instantOf(article.publish_at),
    published_at: instantOf(article.published_at),
    held_back: at ? HeldBack.parse({ at: instantOf(at), code }) : null,
    changed_at: instantOf(article.changed_at ?? article.updated_at) ?? "",
  };
}

const instantOf = (at: Date | string | null): string | null => (at === null ? null : new Date(at).toISOString());
