import { type RefObject, useEffect, useRef, useState } from "react";

type Listed = {
  /** Id of the list, and of an option by its place. */
  readonly list: string;
  readonly option: (place: number) => string;
  readonly options: number;
  readonly typed: string;
};

/**
 * Makes a plain field a combobox with a list, by the pattern of WAI-ARIA's authoring practices: the focus stays in the
 * field, and the field says which option is the one. The field is the page's own, which was there before.
 */
export function useCombobox(
  input: RefObject<HTMLInputElement | null>,
  { list, option, options, typed }: Listed,
): { open: boolean; active: number | null; close: () => void } {
  const [open, setOpen] = useState(true);
  // An option belongs to what was typed: with the next letter none is chosen.
  const [chosen, setChosen] = useState({ typed, place: -1 });
  const active = open && chosen.typed === typed && chosen.place >= 0 && chosen.place < options ? chosen.place : null;
  const close = () => {
    setOpen(false);
    input.current?.blur();
  };

  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const attributes = {
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-controls": list,
      "aria-expanded": String(open && options > 0),
      "aria-activedescendant": active === null ? null : option(active),
    };
    for (const [name, value] of Object.entries(attributes))
      if (value === null) field.removeAttribute(name);
      else field.setAttribute(name, value);
    if (active !== null) document.getElementById(option(active))?.scrollIntoView({ block: "nearest" });
  });

  const onKey = (event: KeyboardEvent) => {
    const move = (by: 1 | -1) => {
      event.preventDefault();
      setOpen(true);
      // One place more than there are options: there the field itself is chosen again.
      const places = options + 1;
      const place = ((active ?? options) + by + places) % places;
      setChosen({ typed, place: place === options ? -1 : place });
    };
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && options > 0) move(1);
    if (event.key === "ArrowUp" && options > 0) move(-1);
    if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    }
    if (event.key === "Enter" && active !== null) {
      event.preventDefault();
      document.getElementById(option(active))?.click();
    }
  };
  const handlers = useRef({ onKey });
  useEffect(() => {
    handlers.current = { onKey };
  });
  useEffect(() => {
    const field = input.current;
    if (!field) return;
    const abort = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, act: (event: HTMLElementEventMap[Name]) => void) =>
      field.addEventListener(name, act, { signal: abort.signal });
    on("keydown", (event) => handlers.current.onKey(event));
    on("input", () => setOpen(true));
    on("focus", () => setOpen(true));
    // Into the list itself it may go: to the links that help where nothing was found.
    on("blur", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !field.form?.contains(relatedTarget)) setOpen(false);
    });
    return () => abort.abort();
  }, [input]);
  return { open, active, close };
}
