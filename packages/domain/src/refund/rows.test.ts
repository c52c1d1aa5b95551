import { depositRefund, refundRows } from "./rows";

const usd = (minor: string) => ({ minor, currency: "usd" });
const terms = { sessions: 6, refund: { retained_basis_points: 1000 } };

test("the radiance kit gives back 850.50 before and 141.75 after all sessions but one", () => {
  const rows = refundRows({ price: usd("94500"), terms });
  expect(rows).toHaveLength(6);
  expect(rows[0]).toMatchObject({ delivered: 0, retained: usd("9450"), refund: usd("85050") });
  expect(rows[5]).toMatchObject({ delivered: 5, delivered_value: usd("78750"), refund: usd("14175") });
});

test("of each row, what was had, kept and given back adds up to the price", () => {
  for (const row of refundRows({ price: usd("94500"), terms }))
    expect(BigInt(row.delivered_value.minor) + BigInt(row.retained.minor) + BigInt(row.refund.minor)).toBe(94_500n);
});

test("of the deposit alone, what the clinic keeps is taken first", () => {
  expect(depositRefund({ price: usd("94500"), deposit: usd("23625"), terms })).toEqual(usd("14175"));
});
