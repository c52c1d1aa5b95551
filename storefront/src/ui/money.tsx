import type { MoneyJson } from "@ampoule/contract/money";
import { formatMoney, moneyFromJson } from "@ampoule/domain/money";
import { useLocale } from "next-intl";
import { languageOf, LOCALE_OF } from "@ampoule/domain/language";
import { classNames } from "./class-names";

/** An amount in the page's language, its figures in columns. */
export function Money({ amount, className }: { readonly amount: MoneyJson; readonly className?: string }) {
  const locale = useLocale();
  return <span className={classNames("figures whitespace-nowrap", className)}>{moneyText(amount, locale)}</span>;
}

/** An amount as text, for a sentence or a button. */
export const moneyText = (amount: MoneyJson, locale: string): string =>
  formatMoney(moneyFromJson(amount), LOCALE_OF[languageOf(locale)]);
