import type { Clinic } from "@ampoule/contract/catalogue";
import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/features/shell/message-page";
import { buttonStyle } from "@/ui/button-style";

type Props = { readonly why: "expired" | "notFound" | "offline"; readonly clinic: Clinic | null };

/** An order's page that can't show the order: the link has run out, is wrong, or the store doesn't answer. */
export async function MissingOrder({ why, clinic }: Props) {
  const t = await getTranslations("order");
  return (
    <MessagePage eyebrow={t("meta.title")} title={t(`${why}.title`)} text={t(`${why}.body`)}>
      {clinic && (
        <>
          <a href={`tel:${clinic.phone.replace(/[^+\d]/g, "")}`} className={buttonStyle("primary", false)}>
            {clinic.phone}
          </a>
          <a href={`mailto:${clinic.email}`} className={buttonStyle("secondary", false)}>
            {clinic.email}
          </a>
        </>
      )}
    </MessagePage>
  );
}
