import { type Language, languageOf, LOCALE_OF } from "@ampoule/domain/language";
import i18next from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Given, PlainKey, TextKey } from "../i18n/keys";

export type { TextKey } from "../i18n/keys";

/** Ours within the dashboard's words. Route configs, which Medusa reads before they run, write it out. */
export const NAMESPACE = "ampoule";

/** Says one of our texts by its key; with it the language, and the locale that figures and dates follow. */
export type Text = {
  (key: PlainKey): string;
  <Key extends TextKey>(key: Key, given: Given<Key>): string;
  readonly language: Language;
  readonly locale: string;
};

type Translate = (key: string, options: Readonly<Record<string, string | number>>) => string;

/** What `translate` says, by our keys alone. */
export function textOf(translate: Translate, language: Language): Text {
  const say = (key: TextKey, given: Readonly<Record<string, string | number>> = {}): string =>
    translate(key, { ...given, ns: NAMESPACE });
  return Object.assign(say, { language, locale: LOCALE_OF[language] });
}

/**
 * Our texts in the language that who is signed in chose in their profile; in any that we don't speak, in English. `fixed` is
 * for what clients read: it stays in the language that it is shown to them in.
 */
export function useText(fixed?: Language): Text {
  const { t, i18n } = useTranslation(NAMESPACE, fixed === undefined ? {} : { lng: fixed });
  const language = fixed ?? languageOf(i18n.language);
  return useMemo(() => textOf((key, options) => t(key, options), language), [t, language]);
}

/** For the breadcrumbs, which Medusa asks for outside of any component. */
export const crumb = (key: PlainKey): string => i18next.t(key, { ns: NAMESPACE });
