import { useLocale, useTranslations } from "next-intl";
import { buttonStyle } from "@/ui/button-style";
import { FieldMessage } from "@/ui/field-error";
import { FIELD } from "@/ui/field-style";
import { Fold } from "@/ui/fold";
import { applyDiscountCode, dropDiscountCode } from "./discount-code";
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
      <Fold title={t("title")} open={codes.length > 0 || refused}>
        <form action={applyDiscountCode} className="mt-2 flex items-end gap-3">
          <input type="hidden" name="locale" value={locale} />
          <label className="min-w-0 grow">
            <span className={FIELD.label}>{t("code")}</span>
            <input
              name="code"
              required
              maxLength={100}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-invalid={refused || undefined}
              aria-describedby={refused ? "discount-refused" : undefined}
              className={FIELD.box}
            />
          </label>
          <PendingButton className={buttonStyle("secondary", false)}>{t("apply")}</PendingButton>
        </form>
        <FieldMessage id="discount-refused">{refused ? tMessages("DISCOUNT_UNKNOWN") : undefined}</FieldMessage>
      </Fold>
    </div>
  );
}
