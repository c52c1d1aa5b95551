import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";
import { POLICIES } from "@/features/policies/policies";
import { Container } from "@/ui/layout";
import { ClinicAddress } from "./clinic-address";
import { Wordmark } from "./wordmark";

const CATALOGUE = ["packages", "ingredients", "articles", "consultation"] as const;

/** What every page ends with: what these treatments are not, the policies, and where the clinic is. */
export function Footer() {
  const t = useTranslations("common");
  return (
    <footer className="mt-20 border-t-4 border-double border-rule-strong bg-label sm:mt-28">
      <Container className="grid gap-10 py-12 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1.4fr]">
        <div>
          <Wordmark name={t("brand")} />
          <p className="mt-5 max-w-md text-small text-ink-soft">{t("footer.disclaimer")}</p>
          <p className="mt-3 max-w-md text-small text-ink-soft">{t("footer.emergency")}</p>
        </div>
        <FooterList title={t("footer.catalogue")}>
          {CATALOGUE.map((page) => (
            <FooterLink key={page} href={`/${page}`}>
              {t(`nav.${page}`)}
            </FooterLink>
          ))}
        </FooterList>
        <FooterList title={t("footer.policies")}>
          {POLICIES.map((policy) => (
            <FooterLink key={policy} href={`/policies/${policy}`}>
              {t(`policy.${policy}`)}
            </FooterLink>
          ))}
        </FooterList>
        <ClinicAddress />
      </Container>
    </footer>
  );
}

function FooterList({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <h2 className="eyebrow font-sans">{title}</h2>
      <ul className="mt-2">{children}</ul>
    </nav>
  );
}

function FooterLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <li>
      <Link href={href} className="inline-flex min-h-9 items-center text-[0.9375rem] hover:underline">
        {children}
      </Link>
    </li>
  );
}
