import type { ClientOrder } from "@ampoule/contract/checkout";
import type { CarePackage } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { AmountRow } from "@/features/cart/amount-row";
import { FormulaArt } from "@/ui/formula-art/formula-art";
import { Money } from "@/ui/money";
import { PrintButton } from "./print-button";

type Props = { readonly order: ClientOrder; readonly packages: readonly CarePackage[] };
type Line = ClientOrder["lines"][number];

/** The receipt: each package with its drawing, then the sums. */
export function LinesSection({ order, packages }: Props) {
  const t = useTranslations("order");
  return (
    <section aria-labelledby="reserved">
      <h2 id="reserved" className="text-h3">
        {t("lines.title")}
      </h2>
      <ul className="mt-4 border-b border-rule">
        {order.lines.map((line) => (
          <OrderLine
            key={line.line_item_id}
            line={line}
            care_package={packages.find((each) => each.handle === line.package_handle)}
          />
        ))}
      </ul>
      <dl className="mt-4 ml-auto max-w-sm">
        {order.subtotal.minor !== order.total.minor && (
          <AmountRow name={t("totals.subtotal")} amount={order.subtotal} />
        )}
        {BigInt(order.discount.minor) > 0n && (
          <AmountRow name={t("totals.discount")} amount={{ ...order.discount, minor: `-${order.discount.minor}` }} />
        )}
        {BigInt(order.tax.minor) > 0n && <AmountRow name={t("totals.tax")} amount={order.tax} />}
        <AmountRow name={t("totals.total")} amount={order.total} strong />
        <AmountRow name={t("totals.paid")} amount={order.paid} />
        {BigInt(order.refunded.minor) > 0n && <AmountRow name={t("totals.refunded")} amount={order.refunded} />}
        <AmountRow name={t("totals.balance")} amount={order.balance} />
      </dl>
      <div className="mt-4 flex justify-end" data-print="no">
        <PrintButton label={t("print")} />
      </div>
    </section>
  );
}

function OrderLine({ line, care_package }: { readonly line: Line; readonly care_package: CarePackage | undefined }) {
  const t = useTranslations("order.lines");
  const facts = [
    line.quantity > 1 && t("quantity", { count: line.quantity }),
    line.sessions > 0 && t("sessions", { count: line.sessions }),
    line.duration_min !== null && t("minutes", { count: line.duration_min }),
    line.spacing && line.sessions > 1 && spacingOf(line.spacing, t),
  ].filter(Boolean);
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-5 border-t border-rule py-5">
      <span>{care_package && <FormulaArt formula={care_package.formula} className="h-20 w-auto" />}</span>
      <span>
        <span className="block font-serif text-[1.25rem] leading-snug">{line.title}</span>
        <span className="text-small text-ink-soft">{facts.join(" · ")}</span>
      </span>
      {BigInt(line.total.minor) === 0n ? <span>{t("free")}</span> : <Money amount={line.subtotal} />}
    </li>
  );
}

type Words = (key: "spacing" | "spacingMin", values: { min: number; max?: number }) => string;
const spacingOf = (spacing: NonNullable<Line["spacing"]>, t: Words): string =>
  spacing.max_days === null
    ? t("spacingMin", { min: spacing.min_days })
    : t("spacing", { min: spacing.min_days, max: spacing.max_days });
