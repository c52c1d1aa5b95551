import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FollowLinks } from "@/i18n/follow-links";
import { Footer } from "./footer";
import { Header } from "./header";
import { SimulatedPaymentsBanner } from "./simulated-payments-banner";

/** Banner, header, the page, footer. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("common");
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-label focus:px-4 focus:py-3"
      >
        {t("skip")}
      </a>
      <SimulatedPaymentsBanner />
      <Header />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer />
      <FollowLinks />
    </>
  );
}
