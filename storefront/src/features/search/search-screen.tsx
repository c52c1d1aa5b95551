import { LONGEST_SEARCH, type SearchResponse } from "@ampoule/contract/search";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";
import { Column } from "@/ui/layout";
import { PageHead } from "@/ui/page-head";
import { foundPath } from "./found-path";
import { SearchField } from "./search-field";

type Props = {
  readonly q: string;
  /** Null where the store didn't answer. */
  readonly found: SearchResponse | null;
};

/** What was found, on a page of its own: also for whoever has no JavaScript, or pressed Enter before the list came. */
export function SearchScreen({ q, found }: Props) {
  const t = useTranslations("search");
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <Column className="mx-0 mt-8 max-w-6xl lg:mx-auto">
        <div className="max-w-xl">
          {/* Another search, another field: what a browser remembers of the last one would stay in it. */}
          <SearchField key={q} id="page-search" typed={q} />
        </div>
        <div className="mt-10 max-w-3xl">
          <Outcome q={q} found={found} />
        </div>
      </Column>
    </>
  );
}

function Outcome({ q, found }: Props) {
  const t = useTranslations("search");
  if (q === "") return <p className="text-ink-soft">{t("hint")}</p>;
  if (found === null) return <Elsewhere text={t("failed_page")} />;
  if (found.groups.length === 0) return <Elsewhere text={t("none", { q })} help={t("none_help")} />;
  const { read_as, partly } = found;
  return (
    <>
      {(partly || read_as !== null) && (
        <p role="status" className="mb-8 border-l-2 border-rule-strong pl-4">
          {partly && t("partly")} {read_as !== null && t("read_as", { q: read_as })}
        </p>
      )}
      {found.groups.map((group) => (
        <Found key={group.kind} {...group} />
      ))}
    </>
  );
}

function Found({ kind, count, results }: SearchResponse["groups"][number]) {
  const t = useTranslations("search");
  return (
    <section aria-labelledby={`found-${kind}`} className="mb-12">
      <h2 id={`found-${kind}`} className="flex items-baseline justify-between gap-4 text-h3">
        {t(`kind.${kind}`)}
        <span className="figures font-sans text-small text-ink-soft">
          {count > results.length
            ? t("closest", { shown: results.length, count })
            : t(count === 1 ? "count.one" : "count.other", { count })}
        </span>
      </h2>
      <ul className="mt-3 border-t border-rule-strong">
        {results.map((result) => (
          <li key={result.handle} className="border-b border-rule">
            <Link href={foundPath(result)} className="group block py-4">
              <span className="block font-serif text-[1.25rem] leading-snug decoration-1 underline-offset-4 group-hover:underline">
                {result.title}
              </span>
              <span className="mt-1 block text-[0.9375rem] leading-snug text-ink-soft">{result.text}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where there is nothing to show there is still somewhere to go. */
function Elsewhere({ text, help }: { readonly text: string; readonly help?: string }) {
  const t = useTranslations("search");
  const shelves = [
    ["/ingredients", "library"],
    ["/packages", "packages"],
    ["/consultation", "ask"],
  ] as const;
  return (
    <div role="status">
      <p className="text-lead">{text}</p>
      {help && <p className="mt-2 text-ink-soft">{help}</p>}
      <ul className="mt-4 flex flex-wrap gap-x-7">
        {shelves.map(([href, name]) => (
          <li key={href}>
            <Link href={href} className="link inline-flex min-h-11 items-center">
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an address asks for: the first where it asks for several things, no longer than a field holds. */
export function readSearch(q: string | string[] | undefined): string {
  return ([q].flat()[0] ?? "").trim().slice(0, LONGEST_SEARCH);
}
