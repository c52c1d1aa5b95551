import type { CarePackage } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { substances } from "@/ui/formula-art/formula-art";
import { IngredientCard } from "./ingredient-card";
import { Section } from "./section";

/** What's inside: each ingredient in the formula's order. */
export function InsideSection({ formula }: Pick<CarePackage, "formula">) {
  const t = useTranslations("packages.inside");
  const inside = substances(formula);
  if (inside.length === 0)
    return (
      <Section id="inside" title={t("title")}>
        <p className="max-w-2xl text-lead">{t("service")}</p>
      </Section>
    );
  return (
    <Section id="inside" title={t("title")} lead={t("lead", { count: inside.length })}>
      {inside.map(({ ingredient }) => (
        <IngredientCard key={ingredient.id} ingredient={ingredient} />
      ))}
    </Section>
  );
}
