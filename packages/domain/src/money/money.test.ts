import fc from "fast-check";
import {
  allocate,
  CURRENCY_CODES,
  currencyOf,
  formatMoney,
  majorFromMinor,
  minorFromRaw,
  money,
  shareOf,
} from "./index";

const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const currency = fc.constantFrom(...CURRENCY_CODES);
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 });
const total = (parts: readonly bigint[]) => parts.reduce((all, part) => all + part, 0n);

describe("allocation by largest remainder", () => {
  test("the parts add up to the total, whatever the weights and the sign", () => {
    fc.assert(fc.property(amount, weights, (whole, shares) => total(allocate(whole, shares)) === whole));
  });

  test("no part is a whole unit away from its exact share, and a part without weight gets nothing", () => {
    fc.assert(
      fc.property(amount, weights, (whole, shares) => {
        const all = total(shares);
        fc.pre(all > 0n);
        allocate(whole, shares).forEach((part, index) => {
          const exact = whole * (shares[index] ?? 0n);
          const off = part * all - exact;
          expect(off < all && off > -all).toBe(true);
          if (shares[index] === 0n) expect(part).toBe(0n);
        });
      }),
    );
  });

  test("a larger weight never gets less", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, (whole, shares) => {
        const sorted = [...shares].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0));
        const parts = allocate(whole, sorted);
        parts.slice(1).forEach((part, index) => expect(part <= (parts[index] ?? 0n)).toBe(true));
      }),
    );
  });

  test("six sessions of 2,500.00 are four of 416.67 and two of 416.66", () => {
    expect(allocate(250_000n, [1n, 1n, 1n, 1n, 1n, 1n])).toEqual([
      41_667n,
      41_667n,
      41_667n,
      41_667n,
      41_666n,
      41_666n,
    ]);
  });

  test("parts without any weight are equal, and no part at all is a defect", () => {
    expect(allocate(10n, [0n, 0n, 0n])).toEqual([4n, 3n, 3n]);
    expect(() => allocate(10n, [])).toThrow("Broken invariant");
    expect(() => allocate(10n, [1n, -1n])).toThrow("Broken invariant");
  });
});

describe("major and minor units", () => {
  test("an amount survives the way to Medusa and back in every currency", () => {
    fc.assert(
      fc.property(amount, currency, (minor, code) => minorFromRaw(majorFromMinor(minor, code), code) === minor),
    );
  });

  test("Medusa's padding with zeros changes nothing", () => {
    fc.assert(
      fc.property(amount, currency, fc.nat({ max: 20 }), (minor, code, zeros) => {
        const major = majorFromMinor(minor, code);
        const padded = (major.includes(".") ? major : `${major}.`) + "0".repeat(zeros);
        expect(minorFromRaw({ value: padded }, code)).toBe(minor);
      }),
    );
  });

  test.each([
    ["usd", "236.25", 23_625n],
    ["usd", "0.005", 1n],
    ["usd", "-0.005", -1n],
    ["usd", 1e21, 10n ** 23n],
    ["usd", 1e-7, 0n],
    ["jpy", "1000.4", 1000n],
    ["kwd", "1.0005", 1001n],
  ] as const)("in %s, %s major is %s minor", (code, raw, minor) => {
    expect(minorFromRaw(raw, code)).toBe(minor);
  });

  test.each(["", ".", "1,000", "abc", "NaN", "Infinity", "1e", "0x10"])("%j is no amount", (raw) => {
    expect(() => minorFromRaw(raw, "usd")).toThrow(RangeError);
  });

  test("a currency has none, two or three decimals when written", () => {
    expect([majorFromMinor(5n, "usd"), majorFromMinor(5n, "jpy"), majorFromMinor(-5n, "kwd")]).toEqual([
      "0.05",
      "5",
      "-0.005",
    ]);
    expect(CURRENCY_CODES.map((code) => currencyOf(code).decimals)).toEqual(expect.arrayContaining([0, 2, 3]));
  });

  test("people read exact amounts, even above what a float holds", () => {
    expect(formatMoney(money(23_625n, "usd"), "en-US")).toBe("$236.25");
    expect(formatMoney(money(900_719_925_474_099_312_345n, "usd"), "en-US")).toBe("$9,007,199,254,740,993,123.45");
  });
});

test("a share in basis points is rounded half up to the minor unit", () => {
  expect([shareOf(94_500n, 2_500), shareOf(2n, 2_500), shareOf(1n, 2_500), shareOf(0n, 10_000)]).toEqual([
    23_625n,
    1n,
    0n,
    0n,
  ]);
});
