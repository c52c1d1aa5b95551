import type { BalanceDueRule } from "@ampoule/contract";
import { describeBalanceDue } from "@ampoule/domain/deposit";
import { type Language, LOCALE_OF } from "@ampoule/domain/language";
import { formatMoney, type Money } from "@ampoule/domain/money";
import { CONFIRMATION_TEXTS } from "./confirmation-texts";

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
 * the page behind the link says it all. The refund's sentence and the link come in the language of the mail.
 */
export function confirmationEmail(
  order: Confirmation,
  language: Language = "en",
): { subject: string; text: string; html: string } {
  const say = CONFIRMATION_TEXTS[language];
  const paragraphs = paragraphsOf(order, language);
  const title = say.title(order.display_id);
  const footer = `${order.clinic.name} · ${order.clinic.phone} · ${order.clinic.email}`;
  return {
    subject: say.subject(title, order.clinic.name),
    text: [title, ...paragraphs, say.order(order.order_url), footer].join("\n\n"),
    html: page(language, title, paragraphs, order.order_url, footer),
  };
}

function paragraphsOf(order: Confirmation, language: Language): string[] {
  const say = CONFIRMATION_TEXTS[language];
  const money = (amount: Money) => formatMoney(amount, LOCALE_OF[language]);
  const due = describeBalanceDue(order.balance_due, language);
  return [
    say.reserved,
    order.paid.amount === 0n ? say.nothingCharged : say.paid(money(order.paid)),
    ...(order.balance.amount > 0n && due ? [say.balance(money(order.balance), due)] : []),
    ...(order.needs_clearance ? [say.clinicianNext] : []),
    order.refund_sentence,
    ...(order.agreement_due ? [say.agreementDue] : []),
    say.link,
  ];
}

function page(language: Language, title: string, paragraphs: readonly string[], url: string, footer: string): string {
  const body = paragraphs.map((each) => `<p style="margin:0 0 16px">${escaped(each)}</p>`).join("");
  const { open } = CONFIRMATION_TEXTS[language];
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head>` +
    `<body style="margin:0;padding:32px 16px;font:16px/1.5 system-ui,sans-serif;color:#1b1f1e;background:#ffffff">` +
    `<main style="max-width:560px;margin:0 auto"><h1 style="font-size:22px;margin:0 0 24px">${escaped(title)}</h1>` +
    `${body}<p style="margin:24px 0"><a href="${escaped(url)}">${escaped(open)}</a></p>` +
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
