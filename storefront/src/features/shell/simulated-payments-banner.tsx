import { useTranslations } from "next-intl";
import { paymentsAreSimulated } from "@/environment";

/** Said on every page while payments go to the emulator, so that nobody takes a demonstration for a clinic. */
export function SimulatedPaymentsBanner() {
  const t = useTranslations("common");
  if (!paymentsAreSimulated()) return null;
  return (
    <aside aria-label={t("simulated_label")} className="bg-ink px-5 py-2 text-center text-small text-paper">
      {t("simulated")}
    </aside>
  );
}
