import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { changeCartLine, removeCartLine } from "./change-line";
import { PendingButton } from "./pending-button";
import { MOST_PER_LINE } from "./quantity";

type Props = { readonly line_id: string; readonly title: string; readonly quantity: number };

const STEP =
  "grid size-11 place-items-center text-lg hover:bg-well disabled:cursor-not-allowed disabled:text-rule-strong";

/** One fewer, one more: each button sends the quantity it stands for, so it works without JavaScript. */
export function QuantityForm({ line_id, title, quantity }: Props) {
  const t = useTranslations("cart");
  const locale = useLocale();
  return (
    <form action={changeCartLine} aria-label={t("quantityOf", { title })} className="inline-flex items-center">
      <input type="hidden" name="line_id" value={line_id} />
      <input type="hidden" name="locale" value={locale} />
      <span className="inline-flex items-center rounded-label border border-rule-strong bg-label">
        <PendingButton
          name="quantity"
          value={quantity - 1}
          disabled={quantity <= 1}
          aria-label={t("less", { title })}
          className={STEP}
        >
          −
        </PendingButton>
        <span className="figures min-w-9 border-x border-rule px-2 text-center leading-[2.75rem]">
          <span className="sr-only">{t("quantity")} </span>
          {quantity}
        </span>
        <PendingButton
          name="quantity"
          value={quantity + 1}
          disabled={quantity >= MOST_PER_LINE}
          aria-label={t("more", { title })}
          className={STEP}
        >
          +
        </PendingButton>
      </span>
    </form>
  );
}

/** Takes a line out of the cart. */
export function RemoveForm({ line_id, title, className }: Omit<Props, "quantity"> & { readonly className?: string }) {
  const t = useTranslations("cart");
  const locale = useLocale();
  return (
    <form action={removeCartLine} className={classNames("inline-flex", className)}>
      <input type="hidden" name="line_id" value={line_id} />
      <input type="hidden" name="locale" value={locale} />
      <PendingButton
        aria-label={t("removeOf", { title })}
        className="link min-h-11 px-1 text-small disabled:text-ink-soft"
      >
        {t("remove")}
      </PendingButton>
    </form>
  );
}
