import fc from "fast-check";
import { describeRefundRule, describeRefundRules, refundTable, sessionValues, stopAfter } from "./index";

const stopping = fc
  .record({
    price: fc.bigInt({ min: 0n, max: 10n ** 9n }),
    sessions: fc.integer({ min: 1, max: 60 }),
    retained_basis_points: fc.integer({ min: 0, max: 10_000 }),
  })
  .chain(({ price, sessions, retained_basis_points }) =>
    fc.record({
      price: fc.constant(price),
      sessions: fc.constant(sessions),
      rule: fc.constant({ retained_basis_points }),
      paid: fc.bigInt({ min: 0n, max: price }),
      delivered: fc.integer({ min: 0, max: sessions }),
    }),
  );

test("what was paid is the value delivered, what is kept and what goes back, less what is still owed", () => {
  fc.assert(
    fc.property(stopping, (input) => {
      const result = stopAfter(input);
      expect(result.delivered_value + result.retained + result.refund - result.owed).toBe(input.paid);
      expect(result.refund >= 0n && result.retained >= 0n && result.owed >= 0n).toBe(true);
      expect(result.refund <= input.paid).toBe(true);
      if (result.owed > 0n) expect(result.refund + result.retained).toBe(0n);
    }),
  );
});

test("stopping later never gives back more", () => {
  fc.assert(
    fc.property(stopping, ({ price, sessions, rule }) => {
      const refunds = refundTable(price, sessions, rule).map((row) => row.refund);
      refunds.slice(1).forEach((refund, index) => expect(refund <= (refunds[index] ?? 0n)).toBe(true));
    }),
  );
});

test("session values add up to the price to the cent", () => {
  fc.assert(
    fc.property(stopping, ({ price, sessions }) => {
      expect(sessionValues(price, sessions).reduce((all, each) => all + each, 0n)).toBe(price);
    }),
  );
});

test("the kit, paid in full and stopped after two sessions, gives back 567.00 and keeps 63.00", () => {
  expect(
    stopAfter({ price: 94_500n, paid: 94_500n, sessions: 6, delivered: 2, rule: { retained_basis_points: 1_000 } }),
  ).toEqual({ delivered: 2, delivered_value: 31_500n, retained: 6_300n, refund: 56_700n, owed: 0n });
});

test("two sessions on the deposit alone leave 78.75 owed and nothing to give back", () => {
  expect(
    stopAfter({ price: 94_500n, paid: 23_625n, sessions: 6, delivered: 2, rule: { retained_basis_points: 1_000 } }),
  ).toMatchObject({ refund: 0n, retained: 0n, owed: 7_875n });
});

test.each([
  [
    { retained_basis_points: 1_000 },
    true,
    "Until a clinician clears you, everything you paid is refunded in full; after that, sessions you have not had are refunded, less 10% of their value.",
    "Hasta que un profesional clínico le dé su autorización, todo lo que pagó se le reembolsa por completo; después, las sesiones que no haya recibido se le reembolsan, menos el 10% de su valor.",
  ],
  [
    { retained_basis_points: 0 },
    true,
    "Until a clinician clears you, everything you paid is refunded in full; after that, sessions you have not had are refunded in full.",
    "Hasta que un profesional clínico le dé su autorización, todo lo que pagó se le reembolsa por completo; después, las sesiones que no haya recibido se le reembolsan por completo.",
  ],
  [
    { retained_basis_points: 1_250 },
    false,
    "If you cancel, sessions you have not had are refunded, less 12.5% of their value.",
    "Si cancela, las sesiones que no haya recibido se le reembolsan, menos el 12.5% de su valor.",
  ],
  [
    { retained_basis_points: 0 },
    false,
    "If you cancel, sessions you have not had are refunded in full.",
    "Si cancela, las sesiones que no haya recibido se le reembolsan por completo.",
  ],
])("the refund rule reads as one sentence in both languages: %j, clearance %s", (rule, clearance, english, spanish) => {
  expect(describeRefundRule(rule, clearance)).toBe(english);
  expect(describeRefundRule(rule, clearance, "es")).toBe(spanish);
});

describe("the rules of several courses", () => {
  const kit = { sessions: 6, duration_min: 60, needs_clearance: true, refund: { retained_basis_points: 1_000 } };
  const drip = { sessions: 1, duration_min: 45, needs_clearance: false, refund: { retained_basis_points: 0 } };

  test("one that they share is told once", () => {
    expect(describeRefundRules([kit, { ...kit, sessions: 4 }])).toBe(describeRefundRule(kit.refund, true));
  });

  test("those that differ are told with whose they are, naming no treatment", () => {
    expect(describeRefundRules([kit, drip])).toBe(
      "For the course of 6 sessions of 60 minutes: until a clinician clears you, everything you paid is refunded in full; after that, sessions you have not had are refunded, less 10% of their value. " +
        "For the single session of 45 minutes: if you cancel, sessions you have not had are refunded in full.",
    );
    expect(describeRefundRules([kit, drip], "es")).toMatch(
      /^Para el tratamiento de 6 sesiones de 60 minutos: hasta que .* Para la sesión única de 45 minutos: si cancela/,
    );
  });

  test("without any, what wasn't had goes back", () => {
    expect(describeRefundRules([])).toBe("If you cancel, sessions you have not had are refunded in full.");
  });
});
