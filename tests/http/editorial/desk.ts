import { ErrorBody, type StaffArticle, StaffArticleResponse } from "@ampoule/contract";
import { publishDueArticles } from "../../../backend/src/workflows/editorial/publish-due";
import type { Backend } from "../../support/backend";

/** What an article says, enough to be published. */
export const COMPLETE = {
  title: "How a drip goes",
  handle: "how-a-drip-goes",
  summary: "What happens from the door to the chair and home again.",
  author: "The clinic's team",
  medical_reviewer: "Demo medical reviewer",
  reviewed_on: "2026-11-02",
  body: "## Before\n\nA clinician asks about your health.\n\n## After\n\nYou rest for a while.",
  sources: [{ citation: "NIH, fact sheet on zinc.", url: "10.3390/nu9080866" }],
  product_ids: [] as string[],
};
export const HOUR_MS = 3_600_000;

/** What staff do with articles, as their tests ask for it. */
export function desk({ store, admin, container }: Pick<Backend, "store" | "admin" | "container">) {
  const refusal = (answer: { status: number; body: unknown }) => {
    const { code, fields } = ErrorBody.parse(answer.body);
    return [answer.status, code, ...(fields ? [[...new Set(fields.map(({ path }) => path))]] : [])];
  };
  const articleIn = (answer: { body: unknown }): StaffArticle => StaffArticleResponse.parse(answer.body).article;
  const created = async (content: Record<string, unknown> = {}): Promise<StaffArticle> => {
    const answer = await admin.post("/articles", { ...COMPLETE, ...content });
    expect(answer.status).toBe(201);
    return articleIn(answer);
  };
  const read = async (id: string) => articleIn(await admin.get(`/articles/${id}`));
  const save = (id: string, expected_version: number, content: Record<string, unknown> = {}) =>
    admin.post(`/articles/${id}`, { ...COMPLETE, ...content, expected_version });
  const turn = (id: string, expected_version: number, status: string, more: Record<string, unknown> = {}) =>
    admin.post(`/articles/${id}/status`, { status, expected_version, ...more });
  const published = async (content: Record<string, unknown> = {}): Promise<StaffArticle> => {
    const { id, version } = await created(content);
    const answer = await turn(id, version, "published");
    expect(answer.status).toBe(200);
    return articleIn(answer);
  };
  const shown = async (handle = COMPLETE.handle) => (await store.get(`/articles/${handle}`)).status;
  const inAnHour = () => new Date(Date.now() + HOUR_MS).toISOString();
  const scheduled = async (content: Record<string, unknown> = {}) => {
    const { id, version } = await created(content);
    const answer = await turn(id, version, "scheduled", { publish_at: inAnHour() });
    expect(answer.status).toBe(200);
    return articleIn(answer);
  };
  const clockAt = (ms: number) => publishDueArticles(container(), new Date(Date.now() + ms));
  return { refusal, articleIn, created, read, save, turn, published, shown, inAnHour, scheduled, clockAt };
}
