import type { English } from "./en/texts";

/** i18next finds a plural's form by itself: it is asked for by its key alone. */
type Base<Name extends string> = Name extends `${infer Stem}_${"one" | "other"}` ? Stem : Name;

type KeysIn<Texts, Way extends string = ""> = {
  [Name in keyof Texts & string]: Texts[Name] extends string
    ? `${Way}${Base<Name>}`
    : KeysIn<Texts[Name], `${Way}${Name}.`>;
}[keyof Texts & string];

type TextAt<Texts, Key extends string> = Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Texts
    ? TextAt<Texts[Name], Rest>
    : never
  : Extract<Key extends keyof Texts ? Texts[Key] : Texts[`${Key}_other` & keyof Texts], string>;

/** The way to one of our texts: `orders.row.card`. */
export type TextKey = KeysIn<English>;

/** What stands in a text between `{{` and `}}`. */
type NamesIn<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What has to be given with a key. */
export type Given<Key extends TextKey> = { readonly [Name in NamesIn<TextAt<English, Key>>]: string | number };

/** The keys of texts in which nothing has to be filled in. */
export type PlainKey = { [Key in TextKey]: [NamesIn<TextAt<English, Key>>] extends [never] ? Key : never }[TextKey];
