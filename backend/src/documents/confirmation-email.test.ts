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
