import type { ClientOrder } from "@ampoule/contract/checkout";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dateAt } from "@/features/checkout/date-at";
import { Money } from "@/ui/money";
import { type ScheduleEntry, scheduleOf } from "./schedule";

type Props = { readonly order: ClientOrder; readonly zone: string };

/** Paid, due, and when: a line down the page with a filled mark for what is done and an empty one for what is to come. */
export function ScheduleSection({ order, zone }: Props) {
  const t = useTranslations("order.schedule");
  const entries = scheduleOf(order, useLocale());
  const owes = entries.some((entry) => entry.kind === "balance");
  return (
    <section aria-labelledby="schedule" className="label-frame p-6 sm:p-9">
      <h2 id="schedule" className="text-h3">
        {t("title")}
      </h2>
      <ol className="mt-5">
        {entries.map((entry) => (
          <Entry key={entry.kind} entry={entry} zone={zone} />
        ))}
      </ol>
      {owes && order.balance_waits_for_clearance && <p className="mt-2 text-small text-ink-soft">{t("waits")}</p>}
      {owes && <p className="mt-2 text-small text-ink-soft">{order.card_kept ? t("cardKept") : t("cardNotKept")}</p>}
    </section>
  );
}

function Entry({ entry, zone }: { readonly entry: ScheduleEntry; readonly zone: string }) {
  const t = useTranslations("order.schedule");
  const locale = useLocale();
  switch (entry.kind) {
    case "deposit_paid":
    case "paid_in_full":
      return (
        <Mark
          done
          title={entry.kind === "deposit_paid" ? t("paidToday") : t("paidFull")}
          note={dateAt(entry.on, zone, locale)}
        >
          <Money amount={entry.amount} />
        </Mark>
      );
    case "balance":
      return (
        <Mark title={t("balance")} note={entry.when && t("due", { when: entry.when })}>
          <Money amount={entry.amount} />
        </Mark>
      );
    case "refunded":
      return (
        <Mark done title={t("refunded")}>
          <Money amount={entry.amount} />
        </Mark>
      );
    case "nothing":
      return <Mark done title={t("nothingPaid")} />;
    default:
      return entry satisfies never;
  }
}

type MarkProps = {
  readonly done?: boolean;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
};

function Mark({ done = false, title, note, children }: MarkProps) {
  return (
    <li className="relative pb-6 pl-9 last:pb-2 before:absolute before:top-7 before:bottom-0 before:left-[0.6875rem] before:w-px before:bg-rule-strong last:before:hidden">
      <svg aria-hidden="true" viewBox="0 0 24 24" className="absolute top-0.5 left-0 size-6">
        <circle
          cx="12"
          cy="12"
          r="8.5"
          fill={done ? "var(--accent)" : "none"}
          stroke="var(--accent)"
          strokeWidth="1.8"
        />
        {done && <path d="m8.3 12.3 2.6 2.6 4.8-5.3" fill="none" stroke="var(--on-accent)" strokeWidth="2" />}
      </svg>
      <div className="flex items-baseline gap-2">
        <span className="font-semibold">{title}</span>
        {children && <span aria-hidden="true" className="grow border-b border-dotted border-rule-strong" />}
        {children && <span className="font-serif text-[1.375rem] leading-none">{children}</span>}
      </div>
      {note && <p className="text-small text-ink-soft">{note}</p>}
    </li>
  );
}
