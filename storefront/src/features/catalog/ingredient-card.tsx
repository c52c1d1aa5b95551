import type { FormulaEntry } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { EvidenceList } from "@/features/ingredients/evidence-list";
import { Link } from "@/i18n/navigation";
import { NamedList } from "@/ui/named-list";

/** One ingredient of the formula: what it is, what is known and how well, cautions. Its colour runs down its side. */
export function IngredientCard({ ingredient }: Pick<FormulaEntry, "ingredient">) {
  const t = useTranslations("packages.inside");
  const kind = useTranslations("ingredients");
  const benefits = ingredient.evidence.filter((each) => each.about === "benefit");
  const safety = ingredient.evidence.filter((each) => each.about === "safety");
  return (
    <article
      id={ingredient.handle}
      className="scroll-mt-6 border-t border-rule-strong py-8 sm:py-10 lg:grid lg:grid-cols-[17rem_1fr] lg:gap-12"
    >
      <header className="flex gap-4">
        <span
          aria-hidden="true"
          className="mt-1.5 h-9 w-3.5 shrink-0 rounded-full border border-black/25"
          style={{ background: ingredient.colour }}
        />
        <div>
          <p className="eyebrow">{kind(`kind.${ingredient.kind}`)}</p>
          <h3 className="mt-1">
            <Link
              href={`/ingredients/${ingredient.handle}`}
              className="decoration-1 underline-offset-4 hover:underline"
            >
              {ingredient.name}
            </Link>
          </h3>
          {ingredient.also_known_as.length > 0 && (
            <p className="mt-1 text-small text-ink-soft">
              {kind("also", { names: ingredient.also_known_as.join(", ") })}
            </p>
          )}
        </div>
      </header>
      <div className="mt-5 max-w-2xl lg:mt-0">
        <p className="text-lead">{ingredient.what_it_is}</p>
        {benefits.length > 0 && (
          <>
            <h4 className="mt-6 mb-3 text-small font-semibold">{t("known")}</h4>
            <EvidenceList evidence={benefits} />
          </>
        )}
        <div className="mt-6 grid gap-x-8 gap-y-4 sm:grid-cols-2">
          <NamedList name={t("cautions")} items={ingredient.cautions} />
          <NamedList name={t("allergens")} items={ingredient.allergens} />
          <NamedList name={t("interactions")} items={ingredient.interactions} />
        </div>
        {safety.length > 0 && (
          <>
            <h4 className="mt-6 mb-3 text-small font-semibold">{t("safety")}</h4>
            <EvidenceList evidence={safety} />
          </>
        )}
      </div>
    </article>
  );
}
