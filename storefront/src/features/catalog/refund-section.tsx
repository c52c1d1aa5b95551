import type { CarePackageOption } from "@ampoule/contract/catalogue";
import { depositRefund, type RefundRow, refundRows } from "@ampoule/domain/refund";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";
import { Money, moneyText } from "@/ui/money";
import { hasBalance, isFree } from "./package-facts";

/** What stopping after n sessions gives back, row by row; the figures are the order's own rule at work. */
export function RefundSection({ option }: { readonly option: CarePackageOption }) {
  const t = useTranslations("packages.refund");
  const locale = useLocale();
  if (isFree(option)) return null;
  const price = moneyText(option.price, locale);
  return (
    <div className="mt-16 grid gap-8 lg:grid-cols-[1.35fr_1fr] lg:gap-6">
      <div>
        <h3 id="refund">{t("title")}</h3>
        <table className="figures mt-5 w-full border-collapse text-[0.9875rem]">
          <caption className="pb-3 text-left text-small text-ink-soft">{t("caption", { price })}</caption>
          <thead>
            <tr className="border-y border-rule-strong text-left text-small">
              <th scope="col" className="py-2.5 pr-3 font-semibold">
                {t("when")}
              </th>
              <th scope="col" className="hidden py-2.5 pr-3 text-right font-semibold sm:table-cell">
                {t("had")}
              </th>
              <th scope="col" className="hidden py-2.5 pr-3 text-right font-semibold sm:table-cell">
                {t("kept")}
              </th>
              <th scope="col" className="py-2.5 text-right font-semibold">
                {t("back")}
              </th>
            </tr>
          </thead>
          <tbody>
            {option.terms.needs_clearance && (
              <tr className="border-b border-rule">
                <th scope="row" className="py-2.5 pr-3 text-left font-normal">
                  {t("uncleared")}
                </th>
                <td className="hidden sm:table-cell" />
                <td className="hidden sm:table-cell" />
                <td className="py-2.5 text-right font-semibold">
                  <Money amount={option.price} />
                </td>
              </tr>
            )}
            {refundRows(option).map((row) => (
              <Row key={row.delivered} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <div className="text-[0.9875rem] text-ink-soft lg:pt-[3.1rem] lg:pl-9">
        {hasBalance(option) && (
          <p>
            {t("deposit_only", {
              deposit: moneyText(option.deposit, locale),
              refund: moneyText(depositRefund(option), locale),
            })}
          </p>
        )}
        <p className="mt-4">
          <Link href="/policies/refunds" className="link">
            {t("policy")}
          </Link>
        </p>
      </div>
    </div>
  );
}

function Row({ row }: { readonly row: RefundRow }) {
  const t = useTranslations("packages.refund");
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-2.5 pr-3 text-left font-normal">
        {row.delivered === 0 ? t("cleared") : t("after", { n: row.delivered })}
      </th>
      <td className="hidden py-2.5 pr-3 text-right text-ink-soft sm:table-cell">
        <Money amount={row.delivered_value} />
      </td>
      <td className="hidden py-2.5 pr-3 text-right text-ink-soft sm:table-cell">
        <Money amount={row.retained} />
      </td>
      <td className="py-2.5 text-right font-semibold">
        <Money amount={row.refund} />
      </td>
    </tr>
  );
}
