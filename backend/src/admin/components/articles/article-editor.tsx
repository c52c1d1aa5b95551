import type { StaffArticle } from "@ampoule/contract";
import { Alert } from "@medusajs/ui";
import { useArticleClaims } from "../../lib/claims";
import { liveClaims, wordsOf } from "../../lib/article-claims";
import { useDecidedWords } from "../../lib/decided-words";
import { useArticleEditor } from "../../lib/use-article-editor";
import { useDebounced } from "../../lib/use-debounced";
import { useLeaveGuard } from "../../lib/use-leave-guard";
import { ArticleConflict } from "./article-conflict";
import { ArticleHead } from "./article-head";
import { ArticleTextSection } from "./article-text-section";
import { CreditsSection } from "./credits-section";
import { PackagesSection } from "./packages-section";
import { SourcesSection } from "./sources-section";

type Props = { readonly article: StaffArticle; readonly zone: string };

/** The page on which an article is written. */
export function ArticleEditor({ article, zone }: Props) {
  const editing = useArticleEditor(article);
  const { draft, dirty, sentence, theirs } = editing;
  const { release } = useLeaveGuard(dirty);
  const stored = useArticleClaims(article.id);
  // The linter reads what has stood still for a moment: typing is never held up by it.
  const words = useDebounced(draft, 250);
  const { approvalOf, decided } = useDecidedWords(stored.data?.hits ?? []);
  const claims = liveClaims(words, approvalOf);
  return (
    <div className="flex flex-col gap-y-3">
      <ArticleHead editing={editing} zone={zone} claims={claims} release={release} />
      {theirs && <ArticleConflict editing={editing} theirs={theirs} />}
      {sentence !== null && (
        <Alert variant="error" role="alert">
          {sentence}
        </Alert>
      )}
      <ArticleTextSection
        editing={editing}
        claims={claims}
        decided={(claim, decision) => decided(wordsOf(claim), decision)}
      />
      <CreditsSection editing={editing} />
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
        <SourcesSection editing={editing} />
        <PackagesSection editing={editing} />
      </div>
    </div>
  );
}
