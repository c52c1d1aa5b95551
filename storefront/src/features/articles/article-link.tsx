import type { ArticleSummary } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";
import { PlainDate } from "@/ui/plain-date";

type Props = { readonly article: ArticleSummary; readonly level: "h2" | "h3" };

/** An article in a list: its title, what it says, how long it takes, when it was reviewed. */
export function ArticleLink({ article, level: Heading }: Props) {
  const t = useTranslations("articles");
  return (
    <article className="group relative max-w-3xl border-t border-rule-strong py-7">
      <Heading className="text-[clamp(1.5rem,1.3rem+1vw,2.125rem)] leading-[1.15]">
        <Link
          href={`/articles/${article.handle}`}
          className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0"
        >
          {article.title}
        </Link>
      </Heading>
      <p className="mt-3 text-ink-soft">{article.summary}</p>
      <p className="figures mt-3 text-small text-ink-soft">
        {t("reading", { count: article.reading_min })} ·{" "}
        {t.rich("reviewed", {
          reviewer: article.medical_reviewer,
          date: () => <PlainDate date={article.reviewed_on} />,
        })}
      </p>
    </article>
  );
}
