"use client";

import { useDeferredValue, useId, useState } from "react";
import { FIELD } from "@/ui/field-style";
import { type Caution, cautionsNaming } from "./cautions-naming";

type Props = {
  readonly cautions: readonly Caution[];
  readonly packages: readonly { readonly title: string; readonly href: string }[];
  readonly texts: {
    readonly label: string;
    readonly hint: string;
    readonly named: string;
    readonly not_named: string;
    readonly kinds: Readonly<Record<Caution["kind"], string>>;
    readonly on: string;
    readonly others: string;
    readonly others_note: string;
    readonly none_left: string;
  };
};

/**
 * Looks up in this page's labels what a client types. It is state of this component and nothing else: no form, no
 * name, no storage, no request.
 */
export function ForMeForm({ cautions, packages, texts }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const found = cautionsNaming(useDeferredValue(typed), cautions);
  const concerned = new Set(found.flatMap((each) => each.cautions.flatMap((caution) => caution.packages)));
  const others = packages.filter((_, index) => !concerned.has(index));
  const linked = (which: readonly { title: string; href: string }[]) =>
    which.map(({ title, href }, index) => (
      <span key={href}>
        {index > 0 && ", "}
        <a href={href} className="underline underline-offset-4 hover:text-accent">
          {title}
        </a>
      </span>
    ));
  return (
    <div className="max-w-3xl">
      <label htmlFor={id} className={FIELD.label}>
        {texts.label}
      </label>
      <span id={`${id}-hint`} className={FIELD.hint}>
        {texts.hint}
      </span>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className={FIELD.box}
      />
      <div aria-live="polite" className="mt-4 grid gap-4">
        {found.map(({ term, cautions: naming }, index) => (
          <section key={`${index} ${term}`} className="border-l-2 border-rule-strong pl-4">
            <h3 className="text-body font-medium">
              {(naming.length > 0 ? texts.named : texts.not_named).replace("{term}", () => term)}
            </h3>
            <ul className="mt-1 grid gap-2">
              {naming.map((caution) => (
                <li key={`${caution.kind} ${String(caution.of)} ${caution.text}`}>
                  <p>
                    <span className="text-ink-soft">
                      {[texts.kinds[caution.kind], caution.of].filter(Boolean).join(", ")}:{" "}
                    </span>
                    {caution.text}
                  </p>
                  <p className="text-small">
                    {texts.on} {linked(caution.packages.flatMap((place) => packages[place] ?? []))}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {concerned.size > 0 && (
          <p>
            {others.length > 0 ? texts.others : texts.none_left} {linked(others)}
          </p>
        )}
        {found.length > 0 && <p className="text-small text-ink-soft">{texts.others_note}</p>}
      </div>
    </div>
  );
}
