import { type RefObject, useEffect, useState } from "react";
import { type Suggested, suggest } from "./suggest";

/** Nobody reads between two keys. */
const PAUSE_MS = 120;

/** What is typed into the field, and what was last found for it: an answer that comes late is nobody's any more. */
export function useSuggested(
  input: RefObject<HTMLInputElement | null>,
  locale: string,
): { typed: string; suggested: Suggested } {
  const [typed, setTyped] = useState(() => input.current?.value ?? "");
  const [answer, setAnswer] = useState<Suggested>({ status: "nothing_typed" });
  useEffect(() => {
    const field = input.current;
    const read = () => setTyped(field?.value ?? "");
    // What was typed until now was heard by nobody.
    read();
    field?.addEventListener("input", read);
    return () => field?.removeEventListener("input", read);
  }, [input]);
  const q = typed.trim();
  useEffect(() => {
    if (q === "") return;
    const asking = new AbortController();
    const timer = setTimeout(() => {
      suggest(q, locale, asking.signal).then(setAnswer, () => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [q, locale]);
  return { typed, suggested: q === "" ? { status: "nothing_typed" } : answer };
}
