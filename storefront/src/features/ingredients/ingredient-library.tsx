import { IngredientKind, type IngredientSummary } from "@ampoule/contract/catalogue";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";

/** Every ingredient, by kind, each beside its colour. A service is in a formula, but nothing that is given. */
export function IngredientLibrary({ ingredients }: { readonly ingredients: readonly IngredientSummary[] }) {
  const t = useTranslations("ingredients.kinds");
  const kinds = IngredientKind.options
    .filter((kind) => kind !== "service")
    .filter((kind) => ingredients.some((each) => each.kind === kind));
  return (
    <div className="grid gap-14">
      {kinds.map((kind) => (
        <section key={kind} aria-labelledby={kind} className="lg:grid lg:grid-cols-[14rem_1fr] lg:gap-10">
          <h2 id={kind} className="text-h3 lg:pt-5">
            {t(kind)}
          </h2>
          <ul className="mt-4 grid gap-x-10 border-t border-rule-strong sm:grid-cols-2 lg:mt-0">
            {ingredients
              .filter((each) => each.kind === kind)
              .map((ingredient) => (
                <li key={ingredient.id} className="border-b border-rule">
                  <IngredientLink ingredient={ingredient} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function IngredientLink({ ingredient }: { readonly ingredient: IngredientSummary }) {
  return (
    <Link href={`/ingredients/${ingredient.handle}`} className="group flex gap-4 py-5">
      <span
        aria-hidden="true"
        className="mt-1 h-8 w-3 shrink-0 rounded-full border border-black/25"
        style={{ background: ingredient.colour }}
      />
      <span>
        <span className="block font-serif text-[1.25rem] leading-snug decoration-1 underline-offset-4 group-hover:underline">
          {ingredient.name}
        </span>
        <span className="mt-1 block text-[0.9375rem] leading-snug text-ink-soft">{ingredient.what_it_is}</span>
      </span>
    </Link>
  );
}
