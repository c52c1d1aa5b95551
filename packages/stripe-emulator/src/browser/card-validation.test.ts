import { formatExpiry, formatNumber } from "./card-format";
import { problemsOf } from "./card-validation";
import { assertNeversPassed } from "./never-fields";
import { wordsIn } from "./words";

const NOW = new Date(2026, 10, 23);
const GOOD = { number: "4242 4242 4242 4242", expiry: "12 / 34", cvc: "123", postal: null };

describe("card fields", () => {
  test("that are complete have no problem", () => expect(problemsOf(GOOD, NOW)).toEqual({}));

  test.each([
    [{ number: "4242" }, "number", "incomplete_number"],
    [{ number: "4242 4242 4242 4241" }, "number", "invalid_number"],
    [{ expiry: "12" }, "expiry", "incomplete_expiry"],
    [{ expiry: "13 / 34" }, "expiry", "invalid_expiry_month"],
    [{ expiry: "12 / 25" }, "expiry", "invalid_expiry_year_past"],
    [{ expiry: "10 / 26" }, "expiry", "invalid_expiry_month_past"],
    [{ cvc: "12" }, "cvc", "incomplete_cvc"],
    [{ number: "3782 822463 10005", cvc: "123" }, "cvc", "incomplete_cvc"],
    [{ postal: "1" }, "postal", "incomplete_zip"],
  ] as const)("%j: %s is %s", (change, field, code) => {
    expect(problemsOf({ ...GOOD, ...change }, NOW)).toEqual({ [field]: code });
  });

  test("the month of today is still good", () => expect(problemsOf({ ...GOOD, expiry: "11 / 26" }, NOW)).toEqual({}));

  test("are grouped while typing", () => {
    expect(formatNumber("4242424242424242")).toBe("4242 4242 4242 4242");
    expect(formatNumber("378282246310005")).toBe("3782 822463 10005");
    expect(formatExpiry("534")).toBe("05 / 34");
  });
});

describe("the frame's words", () => {
  test.each([
    ["es", "en-US", "es"],
    ["es-419", "en-US", "es"],
    ["en", "es-MX", "en"],
    ["auto", "es-MX", "es"],
    ["", "es-MX", "es"],
    [null, "fr-FR", "en"],
    ["fr", "es-MX", "en"],
  ])("for %j in a browser in %s are in %s", (locale, browsers, language) =>
    expect(wordsIn(locale, browsers).language).toBe(language),
  );
});

describe("fields that the element never asks for", () => {
  const never = { address: { country: "never", postalCode: "never" } } as const;

  test("must be passed at confirmation", () => {
    expect(() => assertNeversPassed(never, {})).toThrow(/address\.country/);
    expect(() => assertNeversPassed(never, { address: { country: "US" } })).toThrow(/address\.postal_code/);
    expect(() => assertNeversPassed("never", { address: { country: "US", postal_code: "1" } })).toThrow(/name/);
  });

  test("are enough when passed, empty ones too", () => {
    expect(() => assertNeversPassed(never, { address: { country: "US", postal_code: "" } })).not.toThrow();
    expect(() => assertNeversPassed(undefined, undefined)).not.toThrow();
  });
});
