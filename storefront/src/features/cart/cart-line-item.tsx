import { describeBalanceDue } from "@ampoule/domain/deposit";
import { useLocale, useTranslations } from "next-intl";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { Link } from "@/i18n/navigation";
import { Money, moneyText } from "@/ui/money";
import { Notice } from "@/ui/notice";
import { QuantityForm, RemoveForm } from "./quantity-form";
import type { CartLine } from "./read-cart";

/** A line: its formula's drawing, what it is, what it costs today and later, and what has changed about it. */
export function CartLineItem({ line }: { readonly line: CartLine }) {
  const t = useTranslations("cart");
  const blocked = line.notices.some((notice) => notice.kind !== "repriced");
  return (
    <li className="grid grid-cols-[4.5rem_1fr] gap-x-5 gap-y-4 border-t border-rule py-7 sm:grid-cols-[6rem_1fr] sm:gap-x-8">
      <div className="row-span-2">
        {line.care_package && (
          <FormulaArt formula={line.care_package.formula} className="mx-auto h-auto w-full max-w-20" />
        )}
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <div>
          <h2 className="text-h3">
            {line.care_package ? (
              <Link href={`/packages/${line.care_package.handle}`} className="hover:underline">
                {line.title}
              </Link>
            ) : (
              line.title
            )}
          </h2>
          <p className="text-small text-ink-soft">
            {line.option ?? (line.plan && line.plan.sessions > 0 && t("sessions", { count: line.plan.sessions }))}
          </p>
        </div>
        {line.plan && <LinePrice plan={line.plan} />}
      </div>
      <div className="grid gap-4">
        {line.notices.map((notice) => (
          <Notice key={notice.kind} tone={notice.kind === "repriced" ? "plain" : "alert"} title={t("notices.title")}>
            {notice.sentence} {notice.kind !== "repriced" && t("notices.removeFirst")}
          </Notice>
        ))}
        {line.brought_by && <Notice title={t("consultation.title")}>{t("consultation.body")}</Notice>}
        {line.plan && <LineSchedule plan={line.plan} />}
        {!line.brought_by && (
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {!blocked && <QuantityForm line_id={line.id} title={line.title} quantity={line.quantity} />}
            <RemoveForm line_id={line.id} title={line.title} />
          </div>
        )}
      </div>
    </li>
  );
}

type LinePlan = NonNullable<CartLine["plan"]>;

function LinePrice({ plan }: { readonly plan: LinePlan }) {
  const t = useTranslations("cart");
  if (BigInt(plan.total.minor) === 0n) return <p className="text-small text-ink-soft">{t("free")}</p>;
  return (
    <p className="text-h3 font-serif">
      <Money amount={plan.subtotal} />
    </p>
  );
}

/** "$236.25 due today, $708.75 before session 2." */
function LineSchedule({ plan }: { readonly plan: LinePlan }) {
  const t = useTranslations("cart");
  const locale = useLocale();
  if (BigInt(plan.total.minor) === 0n) return null;
  const when = describeBalanceDue(plan.balance_due, locale);
  const later = BigInt(plan.balance.minor) > 0n && when !== null;
  return (
    <div className="figures text-[0.9875rem]">
      <p>
        <strong className="font-semibold">{t("dueToday", { amount: moneyText(plan.due_today, locale) })}</strong>
        {later && <span>, {t("later", { amount: moneyText(plan.balance, locale), when })}</span>}
      </p>
      {plan.balance_waits_for_clearance && <p className="text-small text-ink-soft">{t("waitsForClearance")}</p>}
    </div>
  );
}
