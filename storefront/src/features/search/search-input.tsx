"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import type { SearchTexts } from "./search-texts";
import type { SuggestionsProps } from "./suggestions";

type Props = {
  readonly id: string;
  readonly typed: string;
  readonly placeholder: string;
  readonly longest: number;
  readonly locale: string;
  readonly texts: SearchTexts;
};

/** On every page, so it is next to nothing: what shows suggestions is fetched once somebody goes to the field. */
export function SearchInput({ id, typed, placeholder, longest, locale, texts }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps>>();
  const fetchSuggestions = () => {
    // Where it can't be fetched the form is still a form; the next visit to the field tries again.
    import("./suggestions").then(
      (fetched) => setSuggestions(() => fetched.Suggestions),
      () => undefined,
    );
  };
  // Who was quicker than the page's scripts is in the field already, and may have typed.
  useEffect(() => {
    if (document.activeElement === input.current) fetchSuggestions();
  }, []);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="search"
        name="q"
        defaultValue={typed}
        maxLength={longest}
        required
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        onFocus={Suggestions ? undefined : fetchSuggestions}
        className="search-input"
      />
      {Suggestions && <Suggestions input={input} id={id} locale={locale} texts={texts} />}
    </>
  );
}
