import { createHash } from "node:crypto";
import { money } from "@ampoule/domain/money";
import { confirmationEmail } from "./confirmation-email";

const order = {
  clinic: { name: "Harbor & Lane <Clinic>", phone: "+1 555 0100", email: "hello@clinic.example" },
  display_id: 12,
  paid: money(23_625n, "usd"),
  balance: money(70_875n, "usd"),
  balance_due: { kind: "before_session" as const, session: 2 },
  needs_clearance: true,
  agreement_due: false,
  refund_sentence: "Until a clinician clears you, everything you paid is refunded in full.",
  order_url: "https://shop.example/en/order/abc.def",
};

test("it says what was paid, what is left and when, and where the order is", () => {
  const { subject, text } = confirmationEmail(order);
  expect(subject).toBe("Your reservation 12 with Harbor & Lane <Clinic>");
  expect(text).toContain("Paid today: $236.25.");
  expect(text).toContain("Balance: $708.75, due before session 2.");
  expect(text).toContain("https://shop.example/en/order/abc.def");
  expect(text).not.toContain("sign the agreement");
});

test("an unsigned agreement is asked for", () => {
  expect(confirmationEmail({ ...order, agreement_due: true }).text).toContain("sign the agreement");
});

test("24. what someone typed into a name is inert in the page", () => {
  const { html } = confirmationEmail({ ...order, clinic: { ...order.clinic, name: "<script>alert(1)</script>" } });
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt;");
});

test("the English mail stays as it was, to the letter", () => {
  const digest = (mail: object) => createHash("sha256").update(JSON.stringify(mail)).digest("hex");
  expect(digest(confirmationEmail({ ...order, agreement_due: true }))).toBe(
    "a13ea1477aa91ac7210109dc6562db19f8d466e7106e8e073b1561a21d46af89",
  );
  const free = { ...order, paid: money(0n, "usd"), balance: money(0n, "usd"), needs_clearance: false };
  expect(digest(confirmationEmail(free))).toBe("f439c35b6c161b448f8f9fb9c4fb2af463d56ce4df444710d1ea41636d433ff4");
});

test("in Spanish it says as much, with amounts written as in the United States", () => {
  const refund_sentence = "Si cancela, las sesiones que no haya recibido se le reembolsan por completo.";
  const said = { ...order, agreement_due: true, refund_sentence };
  const { subject, text, html } = confirmationEmail(said, "es");
  expect(subject).toBe("Su reserva 12 con Harbor & Lane <Clinic>");
  expect(text.split("\n\n")).toEqual([
    "Su reserva 12",
    "Gracias. Su lugar está reservado.",
    "Pagado hoy: $236.25.",
    "Saldo: $708.75, que vence antes de la sesión 2.",
    "A continuación, un profesional clínico con licencia revisa si esto es adecuado para usted. Esto no es una receta médica.",
    refund_sentence,
    "Queda una cosa por hacer: por favor, lea y firme el acuerdo en la página de su pedido.",
    "El enlace de abajo abre su pedido sin contraseña durante 90 días. Por favor, no lo comparta.",
    "Su pedido: https://shop.example/en/order/abc.def",
    "Harbor & Lane <Clinic> · +1 555 0100 · hello@clinic.example",
  ]);
  expect(text.split("\n\n")).toHaveLength(confirmationEmail(said).text.split("\n\n").length);
  expect(html).toContain('<html lang="es">');
  expect(html).toContain(">Abrir su pedido</a>");
});
