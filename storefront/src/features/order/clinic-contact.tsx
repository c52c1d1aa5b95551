import type { Clinic } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";

/** Who to call, and where to go. */
export function ClinicContact({ clinic }: { readonly clinic: Clinic }) {
  const t = useTranslations("order.contact");
  const { address } = clinic;
  return (
    <section aria-labelledby="clinic">
      <h2 id="clinic" className="text-h3">
        {t("title")}
      </h2>
      <p className="mt-2 text-ink-soft">{t("body")}</p>
      <address className="mt-3 leading-relaxed not-italic">
        {clinic.name}
        <br />
        {address.line_1}
        {address.line_2 && `, ${address.line_2}`}
        <br />
        {address.city}, {address.province} {address.postal_code}
        <br />
        <a href={`tel:${clinic.phone.replace(/[^+\d]/g, "")}`} className="link inline-flex min-h-8 items-center">
          {clinic.phone}
        </a>
        <br />
        <a href={`mailto:${clinic.email}`} className="link inline-flex min-h-8 items-center">
          {clinic.email}
        </a>
      </address>
    </section>
  );
}
