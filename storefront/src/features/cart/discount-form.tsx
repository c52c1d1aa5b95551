import { useLocale, useTranslations } from "next-intl";
import { CODE_REFUSALS } from "./cart-note";
import { dropDiscountCode } from "./discount-code";
import { DiscountField } from "./discount-field";
import { PendingButton } from "./pending-button";

type Props = {
  readonly codes: readonly string[];
  /** The one that was typed last isn't valid. */
  readonly refused: boolean;
};

/** Discount codes: those in the cart, each with its way out, and a field for another. Works without JavaScript. */
export function DiscountForm({ codes, refused }: Props) {
  const t = useTranslations("cart.discount");
  const tMessages = useTranslations("cart.messages");
  const locale = useLocale();
  return (
    <div className="border-t border-rule pt-4">
      {codes.length > 0 && (
        <ul aria-label={t("codes")} className="mb-3 grid gap-1">
          {codes.map((code) => (
            <li key={code} className="flex items-center justify-between gap-3">
              <span className="font-medium break-all">{code}</span>
              <form action={dropDiscountCode}>
                <input type="hidden" name="code" value={code} />
                <input type="hidden" name="locale" value={locale} />
                <PendingButton
                  aria-label={t("remove_of", { code })}
                  className="link min-h-11 px-1 text-small disabled:text-ink-soft"
                >
                  {t("remove")}
                </PendingButton>
              </form>
            </li>
          ))}
        </ul>
      )}
      <DiscountField
        // A code that was taken makes room for the next: what was refused before it is forgotten.
        key={codes.join()}
        open={codes.length > 0}
        refused={refused}
        locale={locale}
        texts={{
          title: t("title"),
          code: t("code"),
          apply: t("apply"),
          refusals: Object.fromEntries(CODE_REFUSALS.map((why) => [why, tMessages(why)])),
        }}
      />
    </div>
  );
}
