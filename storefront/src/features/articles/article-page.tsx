import type { Article } from "@ampoule/contract/catalogue";
import { readBody, type Section } from "@ampoule/domain/article";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";
import { Column, Container } from "@/ui/layout";
import { Notice } from "@/ui/notice";
import { PlainDate } from "@/ui/plain-date";
import { Blocks, type Pictures } from "./blocks";
import { Share } from "./share";

type Props = {
  readonly article: Article;
  /** The packages it is about. */
  readonly packages: readonly { readonly handle: string; readonly title: string }[];
  /** Where it is read, in full: what is shared. */
  readonly address: string;
};

/** An article: who wrote and reviewed it and when, its contents, its sections, its sources. */
export function ArticlePage({ article, packages, address }: Props) {
  const t = useTranslations("articles");
  const { sections } = readBody(article.body);
  const pictures = new Map(article.images.map((picture) => [picture.id, picture]));
  return (
    <article className="pt-12 sm:pt-20">
      <Column>
        <p className="eyebrow">
          <Link href="/articles" className="hover:underline">
            {t("title")}
          </Link>{" "}
          · {t("reading", { count: article.reading_min })}
        </p>
        <h1 className="mt-4 text-[clamp(2.125rem,1.6rem+2.4vw,3.5rem)] leading-[1.05]">{article.title}</h1>
        <p className="mt-6 text-lead text-ink-soft">{article.summary}</p>
        <p className="mt-6 border-y border-rule py-4 text-small text-ink-soft">
          {t("by", { author: article.author })}.{" "}
          {t.rich("reviewed", {
            reviewer: article.medical_reviewer,
            date: () => <PlainDate date={article.reviewed_on} />,
          })}
          .
        </p>
        <Share title={article.title} address={address} />
      </Column>
      <Container className="mt-10 grid gap-12 lg:grid-cols-[1fr_minmax(0,38rem)_1fr] lg:gap-10">
        <Contents sections={sections} withSources={article.sources.length > 0} />
        <div>
          {sections.map((section) => (
            <ArticleSection key={section.id} section={section} pictures={pictures} />
          ))}
          <Notice>{t("not_advice")}</Notice>
          {article.sources.length > 0 && <Sources sources={article.sources} />}
          {packages.length > 0 && (
            <nav aria-labelledby="about-packages" className="mt-14 border-t border-rule-strong pt-6">
              <h2 id="about-packages" className="text-h3">
                {t("about")}
              </h2>
              <ul className="mt-2">
                {packages.map(({ handle, title }) => (
                  <li key={handle}>
                    <Link href={`/packages/${handle}`} className="link inline-flex min-h-10 items-center">
                      {title}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </Container>
    </article>
  );
}

type ContentsProps = { readonly sections: readonly Section[]; readonly withSources: boolean };

function Contents({ sections, withSources }: ContentsProps) {
  const t = useTranslations("articles");
  const places = [
    ...sections.flatMap(({ id, heading }) => (heading === null ? [] : [{ id, heading }])),
    ...(withSources ? [{ id: "sources", heading: t("sources") }] : []),
  ];
  // One place is no contents; the column beside the text stays.
  if (places.length < 2) return <div />;
  return (
    <nav aria-labelledby="contents" className="lg:sticky lg:top-8 lg:self-start" data-print="no">
      <h2 id="contents" className="eyebrow font-sans">
        {t("contents")}
      </h2>
      <ol className="mt-3 border-l border-rule">
        {places.map(({ id, heading }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="block py-1.5 pl-4 text-[0.9375rem] leading-snug text-ink-soft hover:text-ink hover:underline"
            >
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function ArticleSection({ section, pictures }: { readonly section: Section; readonly pictures: Pictures }) {
  if (section.heading === null)
    return (
      <section className="mb-12">
        <Blocks blocks={section.blocks} pictures={pictures} />
      </section>
    );
  return (
    <section aria-labelledby={section.id} className="mb-12">
      <h2 id={section.id} className="scroll-mt-6 text-[clamp(1.5rem,1.35rem+0.7vw,1.875rem)]">
        {section.heading}
      </h2>
      <Blocks blocks={section.blocks} pictures={pictures} />
    </section>
  );
}

function Sources({ sources }: Pick<Article, "sources">) {
  const t = useTranslations("articles");
  return (
    <section aria-labelledby="sources" className="mt-14">
      <h2 id="sources" className="scroll-mt-6 text-h3">
        {t("sources")}
      </h2>
      <ol className="mt-4 grid list-decimal gap-2.5 pl-5 text-[0.9375rem] text-ink-soft">
        {sources.map(({ citation, url }) => (
          <li key={citation} className="pl-1.5">
            {url ? (
              <a href={url} rel="noopener noreferrer" className="link">
                {citation}
              </a>
            ) : (
              citation
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
