import type { IngredientDetail } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/i18n/navigation";
import { Container } from "@/ui/layout";
import { NamedList } from "@/ui/named-list";
import { EvidenceList } from "./evidence-list";
import { GradeKey } from "./grade-key";

/** All there is to say of one ingredient: what it is, what is known and how well, when to be careful, where it is used. */
export function IngredientPage({ ingredient }: { readonly ingredient: IngredientDetail }) {
  const t = useTranslations("ingredients");
  const benefits = ingredient.evidence.filter((each) => each.about === "benefit");
  const safety = ingredient.evidence.filter((each) => each.about === "safety");
  const careful = [ingredient.cautions, ingredient.allergens, ingredient.interactions].some((all) => all.length > 0);
  return (
    <article>
      <header className="border-b border-rule-strong">
        <div aria-hidden="true" className="h-3" style={{ background: ingredient.colour }} />
        <Container className="py-12 sm:py-20">
          <p className="eyebrow">
            <Link href="/ingredients" className="hover:underline">
              {t("title")}
            </Link>{" "}
            · {t(`kind.${ingredient.kind}`)}
          </p>
          <h1 className="mt-3">{ingredient.name}</h1>
          {ingredient.also_known_as.length > 0 && (
            <p className="mt-3 text-ink-soft">{t("also", { names: ingredient.also_known_as.join(", ") })}</p>
          )}
          <p className="mt-6 max-w-2xl text-lead">{ingredient.what_it_is}</p>
        </Container>
      </header>
      <Container className="grid gap-14 py-14 lg:grid-cols-[1fr_19rem] lg:gap-20">
        <div className="grid max-w-2xl gap-12">
          {benefits.length > 0 && (
            <Part title={t("known")}>
              <EvidenceList evidence={benefits} />
            </Part>
          )}
          {safety.length > 0 && (
            <Part title={t("safety")}>
              <EvidenceList evidence={safety} />
            </Part>
          )}
          {careful && (
            <Part title={t("cautions")}>
              <div className="grid gap-6">
                <NamedList items={ingredient.cautions} />
                <NamedList name={t("allergens")} items={ingredient.allergens} />
                <NamedList name={t("interactions")} items={ingredient.interactions} />
              </div>
            </Part>
          )}
        </div>
        {ingredient.used_in.length > 0 && (
          <aside aria-labelledby="used-in" className="label-frame h-fit p-7">
            <h2 id="used-in" className="text-h3">
              {t("used_in")}
            </h2>
            <ul className="mt-3">
              {ingredient.used_in.map(({ handle, title }) => (
                <li key={handle} className="border-t border-rule first:border-0">
                  <Link href={`/packages/${handle}`} className="flex min-h-11 items-center hover:underline">
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </aside>
        )}
      </Container>
      <Container>
        <h2 className="mb-6 text-h3">{t("grades_title")}</h2>
        <GradeKey />
      </Container>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-6">{title}</h2>
      {children}
    </section>
  );
}
