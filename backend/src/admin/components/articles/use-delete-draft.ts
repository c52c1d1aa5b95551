import type { StaffArticle } from "@ampoule/contract";
import { toast } from "@medusajs/ui";
import { useNavigate } from "react-router-dom";
import { useDeleteArticle } from "../../lib/articles";
import { messageOf } from "../../lib/client";
import { useText } from "../../lib/text";
import { useAsk } from "../../lib/use-ask";

type DeleteDraft = {
  /** Asks first; `back` gets the keyboard where the answer is no. Undefined for what clients could read: that is archived. */
  readonly ask: ((back: Element | null) => void) | undefined;
  readonly busy: boolean;
};

/** The deletion of a draft that clients never could read, unsaved words and all; `release` lets go of those. */
export function useDeleteDraft(article: StaffArticle, release: () => void): DeleteDraft {
  const text = useText();
  const ask = useAsk();
  const navigate = useNavigate();
  const remove = useDeleteArticle(article.id);
  const { title, status, published_at, version } = article;

  const onAsk = async (back: Element | null): Promise<void> => {
    const question = {
      title: text("articles.remove.title", { title }),
      description: text("articles.remove.sentence"),
      confirmText: text("articles.remove.go"),
      cancelText: text("common.cancel"),
    };
    if (!(await ask({ ...question, variant: "danger" }, back))) return;
    const gone = (): void => {
      toast.success(text("articles.remove.done", { title }));
      release();
      // Back would lead to an article that isn't there.
      void navigate("/articles", { replace: true });
    };
    remove.mutate(
      { expected_version: version },
      { onSuccess: gone, onError: (error) => toast.error(messageOf(error, text)) },
    );
  };

  const deletable = status === "draft" && published_at === null;
  return { ask: deletable ? (back) => void onAsk(back) : undefined, busy: remove.isPending };
}
