import type { Terms } from "@ampoule/contract";
import fc from "fast-check";
import type { CartLine, CartSession, CheckoutCart } from "./cart";
import { gateOf, refusalToOpen } from "./gates";
import { judgeCompletion, sameSnapshot } from "./judge-completion";
import { presentQuote, quoteCart, termsOfSnapshot } from "./quote";

const terms: Terms = {
  sessions: 6,
  spacing: { min_days: 7, max_days: 21 },
  duration_min: 60,
  infusion_min: null,
  needs_clearance: true,
  balance_waits_for_clearance: false,
  deposit: { kind: "percent", basis_points: 2_500 },
  balance_due: { kind: "before_session", session: 2 },
  refund: { retained_basis_points: 1_000 },
};
const sold = new Map([["variant_kit", { version: 3, terms }]]);

const line = (changes: Partial<CartLine> = {}): CartLine => ({
  id: "item_1",
  title: "Radiance kit",
  variant_id: "variant_kit",
  product_id: "prod_kit",
  product_handle: "radiance-kit",
  sku: "radiance-kit-course",
  quantity: 1,
  unit_price: 945,
  is_custom_price: false,
  total: 94_500n,
  weight: 945_000_000n,
  tax: 0n,
  discount: 0n,
  subtotal: (changes.total ?? 94_500n) - (changes.tax ?? 0n) + (changes.discount ?? 0n),
  ...changes,
});
const session: CartSession = {
  id: "payses_1",
  provider_id: "pp_stripe_stripe",
  status: "pending",
  amount: "236.25",
  raw_amount: null,
  currency_code: "usd",
  data: {},
};
const cart = (changes: Partial<CheckoutCart> = {}): CheckoutCart => ({
  id: "cart_1",
  email: "a@example.com",
  currency: "usd",
  region_id: "reg_1",
  customer_id: "cus_1",
  account_id: null,
  completed: false,
  has_billing_address: true,
  total: 94_500n,
  total_major: 945,
  taxed_at: null,
  lines: [line()],
  collection: { id: "paycol_1", sessions: [session], agrees: true },
  ...changes,
});
function quoted(of: CheckoutCart, plan?: "deposit" | "full") {
  const quote = quoteCart(of, sold, plan);
  if (!quote.ok) throw new Error(quote.code);
  return quote.value;
}

describe("a quote", () => {
  test("of the kit is 236.25 of 945.00, and the balance falls due before session 2", () => {
    const { snapshot, options } = quoted(cart());
    expect(snapshot).toMatchObject({ plan: "deposit", due_today_minor: "23625", balance_minor: "70875" });
    expect(options.map((each) => each.plan)).toEqual(["deposit", "full"]);
    expect(presentQuote(quoted(cart())).lines[0]).toMatchObject({
      sessions: 6,
      balance_due: { kind: "before_session", session: 2 },
    });
  });

  test("adds up whatever fractions of a cent, fees and credits the cart has", () => {
    const amount = fc.bigInt({ min: 1_000n, max: 10n ** 8n });
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), amount, (totals, total) => {
        const lines = totals.map((each, index) =>
          line({ id: `item_${index}`, total: each, weight: each * 10_000n + 7n }),
        );
        const { snapshot } = quoted(cart({ total, lines }));
        const sum = (of: "total_minor" | "due_today_minor" | "balance_minor") =>
          snapshot.lines.reduce((all, each) => all + BigInt(each[of]), 0n);
        expect(sum("total_minor")).toBe(total);
        expect(sum("due_today_minor")).toBe(BigInt(snapshot.due_today_minor));
        expect(BigInt(snapshot.due_today_minor) + BigInt(snapshot.balance_minor)).toBe(total);
      }),
    );
  });

  test.each([
    // A hundred off three of 175.00, and 12.5 % off one of 945.00, as Medusa rounds each figure for itself.
    ["a discount", 42_500n, [3_333n, 3_333n, 3_333n], [0n, 0n, 0n], [17_500n, 17_500n, 17_500n], 10_000n, 0n],
    ["half a cent", 82_688n, [11_813n], [0n], [94_500n], 11_812n, 0n],
    ["a tax", 55_283n, [0n, 0n, 0n], [927n, 927n, 927n], [17_500n, 17_500n, 17_500n], 0n, 2_783n],
    // A credit of 100.00 on the whole cart is no tax.
    ["a credit", 89_508n, [0n], [5_008n], [94_500n], 0n, 5_008n],
  ])("of %s adds up to the cent, line by line", (_, total, off, tax, list, discount, taxed) => {
    const lines = list.map((subtotal, index) =>
      line({
        id: `item_${index}`,
        subtotal,
        tax: tax[index] ?? 0n,
        discount: off[index] ?? 0n,
        total: subtotal + (tax[index] ?? 0n) - (off[index] ?? 0n),
        weight: 1n,
      }),
    );
    const plan = presentQuote(quoted(cart({ total, lines })));
    const sum = (of: "subtotal" | "tax" | "discount") =>
      plan.lines.reduce((all, each) => all + BigInt(each[of].minor), 0n);
    expect(sum("subtotal") + sum("tax") - sum("discount")).toBe(total);
    expect([sum("discount"), sum("tax")]).toEqual([discount, taxed]);
  });

  test("leaves the rule of what costs nothing untold, and tells what of the deposit goes back", () => {
    const free = {
      ...terms,
      sessions: 1,
      duration_min: 30,
      needs_clearance: false,
      refund: { retained_basis_points: 0 },
    };
    const both = new Map([...sold, ["variant_free", { version: 1, terms: free }]]);
    const lines = [line(), line({ id: "item_2", variant_id: "variant_free", total: 0n, weight: 0n })];
    const quote = quoteCart(cart({ lines }), both);
    const { refund_policy } = presentQuote(quote.ok ? quote.value : quoted(cart()));
    expect(quote.ok).toBe(true);
    expect(refund_policy.sentence).toMatch(/^Until a clinician clears you, [^.]*less 10% of their value\.$/);
    expect(refund_policy.of_deposit).toEqual({ minor: "14175", currency: "usd" });
    expect(presentQuote(quoted(cart(), "full")).refund_policy.of_deposit).toBeNull();
  });

  test("has one balance, which falls due when the first line's does, and each line says so", () => {
    const later = { ...terms, balance_due: { kind: "at_session", session: 1 } as const };
    const both = new Map([...sold, ["variant_later", { version: 1, terms: later }]]);
    const lines = [line(), line({ id: "item_2", variant_id: "variant_later" })];
    const quote = quoteCart(cart({ total: 189_000n, lines }), both);
    const plan = presentQuote(quote.ok ? quote.value : quoted(cart()));
    expect(plan.lines.map((each) => each.balance_due)).toEqual([plan.balance_due, plan.balance_due]);
  });

  test("takes what is no package in full today", () => {
    const { snapshot } = quoted(
      cart({ total: 99_500n, lines: [line(), line({ id: "item_2", variant_id: "variant_tote", total: 5_000n })] }),
    );
    expect(snapshot.lines.map((each) => each.due_today_minor)).toEqual(["23625", "5000"]);
  });

  test("says the same of the agreement whichever plan is taken", () => {
    const agreed = (plan: "deposit" | "full") => quoted(cart(), plan).snapshot.agreed_balance_due;
    expect(agreed("full")).toEqual(agreed("deposit"));
  });
});

describe("a cart becomes an order", () => {
  const { snapshot } = quoted(cart());
  const schedule = { session_id: "payses_1", snapshot };

  test("as it was quoted", () => {
    expect(judgeCompletion(cart(), schedule)).toBeUndefined();
    expect(sameSnapshot(quoted(cart()).snapshot, snapshot)).toBe(true);
  });

  test("under the terms of its snapshot, though staff changed them since", () => {
    expect(termsOfSnapshot(snapshot).get("variant_kit")).toEqual({ version: 3, terms });
    expect(judgeCompletion(cart(), schedule)).toBeUndefined();
  });

  const sessions = (...all: CartSession[]) => cart({ collection: { id: "paycol_1", sessions: all, agrees: true } });
  test.each<[string, CheckoutCart]>([
    ["no session", sessions()],
    ["two sessions", sessions(session, { ...session, id: "payses_2" })],
    ["another session than the quoted one", sessions({ ...session, id: "payses_2" })],
    ["another amount", sessions({ ...session, amount: "2.36" })],
    ["another currency", sessions({ ...session, currency_code: "cad" })],
    ["another total", cart({ total: 94_501n, lines: [line({ total: 94_501n })] })],
    ["another thing for the same money", cart({ lines: [line({ id: "item_9", variant_id: "variant_other" })] })],
    ["another quantity for the same money", cart({ lines: [line({ quantity: 2 })] })],
    ["another tax in the same total", cart({ lines: [line({ tax: 100n })] })],
  ])("12 and 13. but not with %s", (_, changed) => {
    expect(judgeCompletion(changed, schedule)).toBe("PAYMENT_AMOUNT_MISMATCH");
  });

  test("nor without a quote", () => {
    expect(judgeCompletion(cart(), undefined)).toBe("PAYMENT_AMOUNT_MISMATCH");
  });
});

describe("the owner's settings", () => {
  const open = { consultation_only: false, online_payment_disabled: false };
  test.each([
    [[open], 100n, undefined],
    [[open, { ...open, online_payment_disabled: true }], 100n, "ONLINE_PAYMENT_DISABLED"],
    [[{ ...open, online_payment_disabled: true }], 0n, undefined],
    [[{ ...open, consultation_only: true }], 0n, "CONSULTATION_FIRST"],
  ] as const)("%j of a cart of %s is %s", (settings, total, code) => {
    expect(gateOf(settings, total)).toBe(code);
  });

  test("a session is opened for a cart that has a client, lines that can be bought, and no order yet", () => {
    const none = new Set<never>();
    expect(refusalToOpen(cart(), none, [open])).toBeUndefined();
    expect(refusalToOpen(cart({ completed: true }), none, [])).toBe("CART_COMPLETED");
    expect(refusalToOpen(cart({ lines: [] }), none, [])).toBe("CART_EMPTY");
    expect(refusalToOpen(cart(), new Set(["UNAVAILABLE"] as const), [])).toBe("CART_LINE_UNAVAILABLE");
    expect(refusalToOpen(cart({ email: null }), none, [])).toBe("CLIENT_DETAILS_MISSING");
    expect(refusalToOpen(cart({ has_billing_address: false }), none, [])).toBe("CLIENT_DETAILS_MISSING");
  });
});
