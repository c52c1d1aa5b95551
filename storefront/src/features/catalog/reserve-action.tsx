import type { CarePackage, CarePackageOption, Clinic } from "@ampoule/contract/catalogue";
import { useLocale, useTranslations } from "next-intl";
import { addToCart } from "@/features/cart/add-to-cart";
import { Button } from "@/ui/button";
import { LinkButton } from "@/ui/link-button";
import { moneyText } from "@/ui/money";
import { Notice } from "@/ui/notice";
import { hasBalance, isFree } from "./package-facts";

type Props = {
  readonly carePackage: Pick<CarePackage, "handle" | "consultation_only" | "online_payment_disabled">;
  readonly option: CarePackageOption;
  readonly clinic: Clinic | null;
  readonly main: boolean;
};

/** The button that says what will be charged; or, where this can't be bought here, what to do instead. */
export function ReserveAction({ carePackage, option, clinic, main }: Props) {
  const t = useTranslations("packages.cost");
  const locale = useLocale();
  if (!option.available || carePackage.consultation_only || carePackage.online_payment_disabled)
    return <Instead carePackage={carePackage} option={option} clinic={clinic} />;
  const amount = moneyText(option.deposit, locale);
  const label = isFree(option)
    ? t("add_free")
    : hasBalance(option)
      ? t("reserve", { amount })
      : t("pay_full", { amount });
  return (
    <form action={addToCart} className="mt-6">
      <input type="hidden" name="variant_id" value={option.variant_id} />
      <input type="hidden" name="quantity" value="1" />
      <input type="hidden" name="locale" value={locale} />
      <Button type="submit" wide kind={main ? "primary" : "secondary"}>
        {label}
      </Button>
      <p className="mt-3 text-center text-small text-balance text-ink-soft">{t("not_prescription")}</p>
    </form>
  );
}

function Instead({ carePackage, option, clinic }: Omit<Props, "main">) {
  const t = useTranslations("packages.cost");
  const sentence = !option.available
    ? t("sold_out_text")
    : carePackage.consultation_only
      ? t("consultation_only")
      : clinic
        ? t("phone", { phone: clinic.phone })
        : t("phone_plain");
  return (
    <div className="mt-6">
      <Notice {...(option.available ? {} : { title: t("sold_out") })}>{sentence}</Notice>
      <LinkButton
        href={`/consultation?package=${encodeURIComponent(carePackage.handle)}`}
        wide
        kind="secondary"
        className="mt-3"
      >
        {t("consultation")}
      </LinkButton>
    </div>
  );
}
