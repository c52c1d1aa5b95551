import type { ArticleContent, ChangeArticleStatus, FieldError } from "@ampoule/contract";
import { readBody } from "@ampoule/domain/article";
import type { ArticleState } from "../../modules/editorial";

/** What of an article's content stands in its own row; the packages that it is about are links. */
export type ArticleText = Omit<ArticleContent, "product_ids" | "sources"> & Pick<ArticleState, "sources">;

const BLANK: ArticleText = {
  ...{ title: "", handle: "", summary: "", author: "", medical_reviewer: "", reviewed_on: "", body: "" },
  sources: [],
};

/** A draft of this content, blank where there is none. */
export function draftOf(text: Partial<ArticleText>, changed_by: string | null, changed_at: Date | null): ArticleState {
  return {
    ...BLANK,
    ...text,
    status: "draft",
    ...{ publish_at: null, published_at: null, held_back_at: null, held_back_code: null },
    ...{ changed_by, changed_at },
  };
}

/** What can't be stored at all, beside its field. `today` is the clinic's day. */
export function contentProblems({ body, reviewed_on }: Partial<ArticleText>, today: string): FieldError[] {
  return [
    ...(body === undefined ? [] : readBody(body).problems.map((message) => ({ path: "body", message }))),
    ...(reviewed_on !== undefined && reviewed_on > today
      ? [{ path: "reviewed_on", message: "This day is still to come" }]
      : []),
  ];
}

const NEEDED = {
  summary: "Say in a sentence or two what it is about",
  author: "Name who wrote it",
  medical_reviewer: "Name the clinician who reviewed it",
  reviewed_on: "Say when it was reviewed",
  body: "Write it",
} as const;

/** What a published article has and this one lacks. */
export function missingFields(state: ArticleState): FieldError[] {
  return Object.entries(NEEDED).flatMap(([path, message]) =>
    state[path as keyof typeof NEEDED].trim() === "" ? [{ path, message }] : [],
  );
}

export const isShownOrDue = ({ status }: Pick<ArticleState, "status">): boolean =>
  status === "published" || status === "scheduled";

/** The article after a change of its status at `now`. Published once more, it keeps the day that it was first read. */
export function withStatus(state: ArticleState, change: ChangeArticleStatus, now: Date): ArticleState {
  const next = { ...state, publish_at: null, held_back_at: null, held_back_code: null, status: change.status };
  switch (change.status) {
    case "scheduled":
      return { ...next, publish_at: new Date(change.publish_at) };
    case "published":
      return { ...next, published_at: state.published_at ?? now };
    case "draft":
    case "archived":
      return next;
  }
  return change satisfies never;
}

/** A draft again, since its time came and it could not be published. */
export const heldBack = (state: ArticleState, code: string, now: Date): ArticleState => ({
  ...state,
  ...{ status: "draft", publish_at: null, held_back_at: now, held_back_code: code },
});
