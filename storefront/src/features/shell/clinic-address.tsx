import { getTranslations } from "next-intl/server";
import { retrieveClinic } from "@/store-api/clinic";

/** The clinic's address. Left out where the store doesn't answer: the page matters more than its foot. */
export async function ClinicAddress() {
  const t = await getTranslations("common.footer");
  const result = await retrieveClinic();
  if (!result.ok) return null;
  const { name, address, phone, email, medical_director } = result.value;
  return (
    <div>
      <h2 className="eyebrow font-sans">{t("visit")}</h2>
      <address className="mt-3 text-[0.9375rem] leading-relaxed not-italic">
        {name}
        <br />
        {address.line_1}
        {address.line_2 && `, ${address.line_2}`}
        <br />
        {address.city}, {address.province} {address.postal_code}
        <br />
        <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className="inline-flex min-h-8 items-center hover:underline">
          {phone}
        </a>
        <br />
        <a href={`mailto:${email}`} className="inline-flex min-h-8 items-center hover:underline">
          {email}
        </a>
      </address>
      <p className="mt-2 text-small text-ink-soft">{t("medical_director", { name: medical_director })}</p>
    </div>
  );
}
