import type { BalanceDueRule } from "@ampoule/contract";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { formatMoney, type Money } from "@ampoule/domain/money";

export type Confirmation = {
  readonly clinic: { readonly name: string; readonly phone: string; readonly email: string };
  readonly display_id: number;
  readonly paid: Money;
  readonly balance: Money;
  readonly balance_due: BalanceDueRule;
  readonly needs_clearance: boolean;
  readonly agreement_due: boolean;
  readonly refund_sentence: string;
  readonly order_url: string;
};

/**
 * The confirmation. It names no treatment anywhere: mail is read by others on a lock screen or a shared computer, and
 * the page behind the link says it all.
 */
export function confirmationEmail(order: Confirmation): { subject: string; text: string; html: string } {
  const paragraphs = paragraphsOf(order);
  const title = `Your reservation ${order.display_id}`;
  const footer = `${order.clinic.name} · ${order.clinic.phone} · ${order.clinic.email}`;
  return {
    subject: `${title} with ${order.clinic.name}`,
    text: [title, ...paragraphs, `Your order: ${order.order_url}`, footer].join("\n\n"),
    html: page(title, paragraphs, order.order_url, footer),
  };
}

function paragraphsOf(order: Confirmation): string[] {
  const money = (amount: Money) => formatMoney(amount, "en-US");
  const due = describeBalanceDue(order.balance_due);
  return [
    "Thank you. Your place is reserved.",
    order.paid.amount === 0n ? "Nothing was charged." : `Paid today: ${money(order.paid)}.`,
    ...(order.balance.amount > 0n && due ? [`Balance: ${money(order.balance)}, due ${due}.`] : []),
    ...(order.needs_clearance
      ? ["Next, a licensed clinician reviews whether this is suitable for you. This is not a prescription."]
      : []),
    order.refund_sentence,
    ...(order.agreement_due
      ? ["One thing is left to do: please read and sign the agreement on your order's page."]
      : []),
    "The link below opens your order without a password for 90 days. Please keep it to yourself.",
  ];
}

function page(title: string, paragraphs: readonly string[], url: string, footer: string): string {
  const body = paragraphs.map((each) => `<p style="margin:0 0 16px">${escaped(each)}</p>`).join("");
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
    `<body style="margin:0;padding:32px 16px;font:16px/1.5 system-ui,sans-serif;color:#1b1f1e;background:#ffffff">` +
    `<main style="max-width:560px;margin:0 auto"><h1 style="font-size:22px;margin:0 0 24px">${escaped(title)}</h1>` +
    `${body}<p style="margin:24px 0"><a href="${escaped(url)}">Open your order</a></p>` +
    `<p style="margin:32px 0 0;font-size:14px;color:#5a625f">${escaped(footer)}</p></main></body></html>`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
