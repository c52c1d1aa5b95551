import { getTranslations } from "next-intl/server";
import { Container } from "@/ui/layout";
import { AfterReturn } from "./after-return";
import { ClientMessages } from "./client-messages";

/** Back from the bank: either the order is on its way, or the store is asked once whether it can be. */
export async function ReturnScreen({ paid }: { readonly paid: boolean }) {
  const t = await getTranslations("checkout.returned");
  return (
    <Container className="py-12 sm:py-16">
      <h1 className="mb-6 text-[clamp(2.125rem,1.7rem+2vw,3.25rem)]">{t("title")}</h1>
      <ClientMessages only={["checkout"]}>
        <AfterReturn paid={paid} />
      </ClientMessages>
    </Container>
  );
}
