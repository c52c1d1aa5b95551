import type { ChangeArticleStatus, FieldError } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  type ArticleState,
  EDITORIAL_MODULE,
  type EditorialModuleService,
  type SavedArticle,
  stateOf,
} from "../../../modules/editorial";
import { type ArticleText, withStatus } from "../content";
import { judgeArticle, type Unpublishable } from "../decide-change";

export type WriteArticle = {
  id: string;
  expected_version: number;
  change: { kind: "content"; text: ArticleText } | { kind: "status"; status: ChangeArticleStatus };
  changed_by: string | null;
  /** Instant, ISO 8601: what travels between steps is JSON. */
  now: string;
};

export type WrittenArticle =
  | { ok: true }
  | { ok: false; code: "NOT_FOUND" | "EDIT_CONFLICT" }
  | { ok: false; code: "INVALID_INPUT"; fields: FieldError[] }
  | Unpublishable;

type Done = { id: string; former: ArticleState };

/** Changes an article, where it is still what the editor had read and may be what the change makes of it. */
export const writeArticleStep = createStep(
  "write-article",
  async (input: WriteArticle, { container }) => {
    const { result, done } = await write(container, input);
    return new StepResponse<WrittenArticle, Done | null>(result, done);
  },
  async (done, { container }) => {
    if (done) await editorialOf(container).changeArticle(done.id, () => done.former, null);
  },
);

async function write(
  container: MedusaContainer,
  { id, expected_version, change, changed_by, now }: WriteArticle,
): Promise<{ result: WrittenArticle; done: Done | null }> {
  const refused = (result: WrittenArticle) => ({ result, done: null });
  const editorial = editorialOf(container);
  const [record] = await editorial.listArticles({ id }, { take: 1 });
  if (!record) return refused({ ok: false, code: "NOT_FOUND" });
  if (record.version !== expected_version) return refused({ ok: false, code: "EDIT_CONFLICT" });

  const at = new Date(now);
  const apply = (state: ArticleState): ArticleState => {
    const next = change.kind === "content" ? { ...state, ...change.text } : withStatus(state, change.status, at);
    return { ...next, changed_by, changed_at: at };
  };
  const judged = await judgeArticle(container, id, apply(stateOf(record)));
  if (!judged.ok) return refused(judged);
  // Its row is locked and its version compared once more: what was judged is what is changed.
  const saved = await editorial.changeArticle(id, apply, expected_version);
  return saved.ok ? { result: { ok: true }, done: { id, former: saved.former } } : refused(refusalOf(saved));
}

function refusalOf({ code }: Extract<SavedArticle, { ok: false }>): WrittenArticle {
  if (code !== "HANDLE_TAKEN") return { ok: false, code };
  return {
    ok: false,
    code: "INVALID_INPUT",
    fields: [{ path: "handle", message: "Another article has this address" }],
  };
}

const editorialOf = (container: MedusaContainer): EditorialModuleService =>
  container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
