import type { BalanceDueRule } from "@ampoule/contract";
import { agreementDocument } from "./agreement";

const terms = {
  clinic_name: "Harbor Lane Clinic",
  refund_sentence: "Sessions you have not had are refunded in full.",
  balance_due: { kind: "before_session" as const, session: 2 },
  needs_clearance: true,
};

test("the same terms have the same hash, and any other terms another", () => {
  const hash = agreementDocument(terms).hash;
  expect(agreementDocument({ ...terms }).hash).toBe(hash);
  const others = [
    agreementDocument({ ...terms, refund_sentence: "Less 10%." }),
    agreementDocument({ ...terms, balance_due: { kind: "none" } }),
    agreementDocument({ ...terms, needs_clearance: false }),
    agreementDocument({ ...terms, clinic_name: "Another" }),
  ].map((document) => document.hash);
  expect(new Set([hash, ...others]).size).toBe(5);
});

test("it says when the balance falls due, and that it is no prescription", () => {
  const text = agreementDocument(terms).paragraphs.join(" ");
  expect(text).toContain("The balance falls due before session 2.");
  expect(text).toContain("not a prescription");
});

test("what was signed as version 2026-11 is known by its words: their hashes stand in orders", () => {
  const hashOf = (changes: { balance_due?: BalanceDueRule; needs_clearance?: boolean }) =>
    agreementDocument({ ...terms, ...changes }, "en", "2026-11").hash;
  expect(hashOf({})).toBe("75560cf367cc75ac17e5ab40958530593ed29c0d83d1be9c73697e3b6a2a00e8");
  expect(hashOf({ balance_due: { kind: "none" }, needs_clearance: false })).toBe(
    "053cf4e49223c7a7c3eb4ad30fc56e64a94fc88a1c850ed02bf1a0585a0d5a38",
  );
  expect(hashOf({ balance_due: { kind: "days_after_clearance", days: 3 } })).toBe(
    "b823d92e2fc09f5a43496a5ce464fab87b03055691f0e027342f1157d31af256",
  );
});

test("in Spanish it says as much, under a hash of its own", () => {
  const refund_sentence = "Si cancela, las sesiones que no haya recibido se le reembolsan por completo.";
  const english = agreementDocument({ ...terms, refund_sentence }, "en");
  const spanish = agreementDocument({ ...terms, refund_sentence }, "es");
  expect(spanish.hash).not.toBe(english.hash);
  expect(spanish.version).toBe(english.version);
  expect(spanish.title).toBe("Acuerdo de reserva con Harbor Lane Clinic");
  expect(spanish.paragraphs).toHaveLength(english.paragraphs.length);
  const text = spanish.paragraphs.join(" ");
  expect(text).toContain("Una reserva no es una receta médica.");
  expect(text).toContain("El saldo vence antes de la sesión 2.");
  expect(text).toContain(`Esto es lo que se le devuelve. ${refund_sentence}`);
  expect(Object.keys(spanish.statements)).toEqual(Object.keys(english.statements));
  expect(spanish.statements.adult).toBe("Tengo 18 años o más.");
});

test("the Spanish follows the terms: no clearance, and no balance", () => {
  const text = agreementDocument({ ...terms, needs_clearance: false, balance_due: { kind: "none" } }, "es");
  expect(text.paragraphs).toContain("Lo que paga hoy es el precio completo.");
  expect(text.paragraphs.join(" ")).toContain("decide que no es adecuado para usted");
});
