import type { ChangeArticleStatus, FieldError, StaffArticle } from "@ampoule/contract";
import { useState } from "react";
import {
  ARTICLE_FIELDS,
  type ArticleDraft,
  articleDraftOf,
  changedFields,
  fieldText,
  readArticle,
  withField,
} from "./article-draft";
import { useChangeArticle, useReloadArticle } from "./articles";
import { fieldsOf, messageOf, RouteError } from "./client";
import { useText } from "./text";

/** A change of status, as a button says it; the version that it is made upon is the editor's to add. */
export type StatusChange =
  | { readonly status: "draft" | "published" | "archived" }
  | { readonly status: "scheduled"; readonly publish_at: string };

/** An article while it is edited: what is typed, upon which version, what was refused, and what another saved meanwhile. */
export function useArticleEditor(article: StaffArticle) {
  const text = useText();
  const [base, setBase] = useState(article);
  const [draft, setDraft] = useState<ArticleDraft>(() => articleDraftOf(article));
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<StaffArticle | null>(null);
  const change = useChangeArticle(article.id);
  const reload = useReloadArticle(article.id);
  const dirty = changedFields(draft, articleDraftOf(base)).length > 0;

  const refuse = async (error: unknown): Promise<void> => {
    if (error instanceof RouteError && error.code === "EDIT_CONFLICT") {
      setTheirs((await reload()).article);
      return;
    }
    if (error instanceof RouteError) setFields(fieldsOf(error, text));
    setSentence(messageOf(error, text));
  };

  /** Runs what the server may refuse; what was typed stays, whatever it says. */
  const attempt = async (run: () => Promise<StaffArticle>): Promise<StaffArticle | null> => {
    setSentence(null);
    setFields([]);
    try {
      return await run();
    } catch (error) {
      await refuse(error).catch((failure: unknown) => setSentence(messageOf(failure, text)));
      return null;
    }
  };

  const store = async (): Promise<StaffArticle> => {
    const read = readArticle(draft, base.version, text);
    if (!read.ok) throw new RouteError((of) => of("failed.typed"), 0, null, read.fields, null);
    const { article: saved } = await change.mutateAsync({ kind: "content", body: read.body });
    setBase(saved);
    // What was typed while it was under way stays as it is typed.
    setDraft((now) => {
      const stored = articleDraftOf(saved);
      const still = ARTICLE_FIELDS.filter((field) => fieldText(now, field) === fieldText(draft, field));
      return still.reduce((sum, field) => withField(sum, field, stored), now);
    });
    return saved;
  };

  const turn = async (to: StatusChange): Promise<StaffArticle> => {
    const { version } = dirty ? await store() : base;
    const body: ChangeArticleStatus = { ...to, expected_version: version };
    const { article: saved } = await change.mutateAsync({ kind: "status", body });
    setBase(saved);
    return saved;
  };

  return {
    ...{ base, draft, dirty, fields, sentence, theirs, busy: change.isPending },
    edit: (part: Partial<ArticleDraft>) => setDraft((before) => ({ ...before, ...part })),
    errorAt: (path: string) => fields.find((field) => field.path === path)?.message,
    save: () => attempt(store),
    turn: (to: StatusChange) => attempt(() => turn(to)),
    /** Goes on upon what the other saved; what one typed stays, and replaces theirs when it is saved. */
    goOn: () => {
      if (theirs) setBase(theirs);
      setTheirs(null);
    },
  };
}

export type ArticleEditing = ReturnType<typeof useArticleEditor>;
