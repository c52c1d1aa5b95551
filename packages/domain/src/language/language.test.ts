import { languageOf } from ".";

test.each([
  ["es", "es"],
  ["es-MX", "es"],
  ["ES_us", "es"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
  ["", "en"],
  [undefined, "en"],
])("%s is answered in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});
