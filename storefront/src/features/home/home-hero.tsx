import type { CarePackage } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { mainOption } from "@/features/catalog/package-facts";
import { Link } from "@/i18n/navigation";
import { LabelledFormula } from "@/ui/formula-art/labelled-formula";
import { Container } from "@/ui/layout";
import { LinkButton } from "@/ui/link-button";
import { Money } from "@/ui/money";

/** What this place is, beside the first package's label: the promise and an instance of it. */
export function HomeHero({ packages }: { readonly packages: readonly CarePackage[] }) {
  const t = useTranslations("home");
  const first = packages.find(({ formula }) => formula.length > 1);
  return (
    <Container className="grid items-center gap-12 pt-12 sm:pt-20 lg:grid-cols-[1.1fr_1fr] lg:gap-20">
      <div>
        <p className="eyebrow">{t("eyebrow")}</p>
        <h1 className="mt-4 text-[clamp(3rem,2rem+5vw,5.75rem)] leading-[0.96]">{t("title")}</h1>
        <p className="mt-7 max-w-xl text-lead text-ink-soft">{t("lead")}</p>
        <div className="mt-9 flex flex-wrap gap-3">
          <LinkButton href="/packages">{t("browse")}</LinkButton>
          <LinkButton href="/consultation" kind="secondary">
            {t("consult")}
          </LinkButton>
        </div>
      </div>
      {first && <FirstLabel carePackage={first} />}
    </Container>
  );
}

function FirstLabel({ carePackage }: { readonly carePackage: CarePackage }) {
  const t = useTranslations("packages");
  const option = mainOption(carePackage);
  return (
    <article className="label-frame p-7 shadow-label sm:p-10">
      <h2 className="text-center text-[2rem] leading-none">
        <Link href={`/packages/${carePackage.handle}`} className="decoration-1 underline-offset-4 hover:underline">
          {carePackage.title}
        </Link>
      </h2>
      <p className="mt-3 text-center text-[0.9375rem] text-ink-soft">
        {t("card.sessions", { count: option.terms.sessions })} ·{" "}
        {t("card.minutes", { count: option.terms.duration_min })}
      </p>
      <div className="mt-6 border-y border-rule py-6">
        <LabelledFormula formula={carePackage.formula} page={`/packages/${carePackage.handle}`} />
      </div>
      <p className="figures mt-5 flex items-baseline justify-between font-serif text-[1.375rem] leading-none">
        <Money amount={option.price} />
        <span className="font-sans text-[0.9375rem] font-medium text-accent">
          {t.rich("card.today", { amount: () => <Money amount={option.deposit} /> })}
        </span>
      </p>
    </article>
  );
}
