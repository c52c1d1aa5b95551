import type { Language } from "@ampoule/domain/language";
import { createInstance } from "i18next";
import resources from "../i18n/index";
import { type Text, textOf } from "./text";

/** Our texts without a dashboard around them, for tests. */
export function textIn(language: Language): Text {
  const i18n = createInstance();
  void i18n.init({ lng: language, resources, initImmediate: false, interpolation: { escapeValue: false } });
  return textOf((key, options) => i18n.t(key, options), language);
}
