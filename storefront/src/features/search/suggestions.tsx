"use client";

import type { RefObject } from "react";
import type { SearchResult } from "@ampoule/contract/search";
import { FollowedLink } from "@/i18n/followed-link";
import { localePath } from "@/i18n/locale-path";
import { foundPath, searchPath } from "./found-path";
import type { SearchTexts } from "./search-texts";
import { useCombobox } from "./use-combobox";
import { useSuggested } from "./use-suggested";

export type SuggestionsProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly id: string;
  readonly locale: string;
  readonly texts: SearchTexts;
};

/** What is found while one types, under the field: its arrows walk it, Enter follows, Escape puts it away. */
export function Suggestions({ input, id, locale, texts }: SuggestionsProps) {
  const { typed, suggested } = useSuggested(input, locale);
  const groups = suggested.status === "found" ? suggested.found.groups : [];
  const results = groups.flatMap((group) => group.results);
  const { open, active, close } = useCombobox(input, {
    list: `${id}-list`,
    option: (place) => `${id}-option-${place}`,
    // All results are the last option.
    options: results.length > 0 ? results.length + 1 : 0,
    typed,
  });
  const shown = open && suggested.status !== "nothing_typed";
  const option = (place: number) => ({
    id: `${id}-option-${place}`,
    role: "option",
    "aria-selected": active === place,
    tabIndex: -1,
    prefetch: false,
    onClick: close,
  });
  const says = sayingOf(suggested, texts);
  return (
    <>
      <p role="status" className="sr-only">
        {shown ? says : ""}
      </p>
      <div hidden={!shown} className="search-panel" onMouseDown={keepFocus}>
        {suggested.status === "found" && results.length > 0 ? (
          <>
            <Reading suggested={suggested.found} texts={texts} />
            <div id={`${id}-list`} role="listbox" aria-label={texts.results}>
              {groups.map((group) => (
                <div key={group.kind} role="group" aria-labelledby={`${id}-${group.kind}`}>
                  <p id={`${id}-${group.kind}`} className="eyebrow px-4 pt-4 pb-1.5">
                    {texts.kind[group.kind]}
                  </p>
                  {group.results.map((result) => (
                    <FollowedLink
                      key={result.handle}
                      {...option(results.indexOf(result))}
                      href={localePath(locale, foundPath(result))}
                      className="search-option"
                    >
                      <Option result={result} />
                    </FollowedLink>
                  ))}
                </div>
              ))}
              <FollowedLink
                {...option(results.length)}
                href={localePath(locale, searchPath(suggested.q))}
                className="search-option mt-2 border-t border-rule py-3.5 font-medium text-accent"
              >
                {filled(texts.all, suggested.q)}
              </FollowedLink>
            </div>
          </>
        ) : (
          <div className="px-4 py-4">
            <p>{says}</p>
            {suggested.status === "found" && <Elsewhere locale={locale} texts={texts} onFollow={close} />}
          </div>
        )}
      </div>
    </>
  );
}

/** The field keeps the focus while an option is pressed: without it a phone would fold the field away under the finger. */
const keepFocus = (event: { preventDefault: () => void }): void => event.preventDefault();

function Option({ result }: { readonly result: SearchResult }) {
  return (
    <>
      <span className="block font-serif text-[1.125rem] leading-snug">{result.title}</span>
      <span className="mt-0.5 line-clamp-1 text-small text-ink-soft">{result.text}</span>
    </>
  );
}

/** What was looked for, where it isn't what was typed. */
function Reading({ suggested, texts }: { suggested: { read_as: string | null; partly: boolean }; texts: SearchTexts }) {
  const { read_as, partly } = suggested;
  if (!partly && read_as === null) return null;
  return (
    <p className="px-4 pt-3 text-small text-ink-soft">
      {[partly ? texts.partly : "", read_as === null ? "" : filled(texts.read_as, read_as)].filter(Boolean).join(" ")}
    </p>
  );
}

function Elsewhere({ locale, texts, onFollow }: { locale: string; texts: SearchTexts; onFollow: () => void }) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-5">
      {(["ingredients", "packages"] as const).map((shelf) => (
        <FollowedLink
          key={shelf}
          href={localePath(locale, `/${shelf}`)}
          onClick={onFollow}
          className="link inline-flex min-h-11 items-center"
        >
          {shelf === "packages" ? texts.packages : texts.library}
        </FollowedLink>
      ))}
    </p>
  );
}

const filled = (text: string, q: string): string => text.replace("{q}", () => q);

/** In a sentence, for those who see it and those who hear it. */
function sayingOf(suggested: ReturnType<typeof useSuggested>["suggested"], texts: SearchTexts): string {
  switch (suggested.status) {
    case "nothing_typed":
      return "";
    case "offline":
    case "failed":
      return texts[suggested.status];
    case "found": {
      const count = suggested.found.groups.reduce((sum, group) => sum + group.count, 0);
      if (count === 0) return filled(texts.none, suggested.q);
      return (count === 1 ? texts.count.one : texts.count.other).replace("{count}", String(count));
    }
    default:
      return suggested satisfies never;
  }
}
