import type { CarePackage } from "@ampoule/contract/catalogue";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locale-path";
import { Link } from "@/i18n/navigation";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Select } from "@/ui/select";
import { goalsOf, ingredientsOf } from "./package-facts";
import type { PackageChoice } from "./package-choice";

type Props = { readonly packages: readonly CarePackage[]; readonly choice: PackageChoice };

/** Goals are links, the ingredient a form: both work without JavaScript and both can be bookmarked. */
export function PackageFilter({ packages, choice }: Props) {
  const t = useTranslations("packages.list");
  const locale = useLocale();
  const goals = [{ goal: undefined, label: t("all_goals") }, ...goalsOf(packages)];
  const ingredients = ingredientsOf(packages).map(({ handle, name }) => ({ value: handle, label: name }));
  return (
    <div className="grid gap-6 border-y border-rule-strong py-5 lg:grid-cols-[1fr_auto] lg:items-end" data-print="no">
      <nav aria-label={t("goal")}>
        <p className="font-medium">{t("goal")}</p>
        <ul className="mt-2 flex flex-wrap gap-2">
          {goals.map(({ goal, label }) => {
            const current = goal === choice.goal;
            return (
              <li key={label}>
                <Link
                  href={packagesPath({ goal, ingredient: choice.ingredient })}

                  aria-current={current ? "true" : undefined}
                  className={classNames(
                    "inline-flex min-h-11 items-center rounded-full border px-4 text-[0.9375rem] transition-colors duration-150",
                    current
                      ? "border-accent bg-accent text-on-accent"
                      : "border-rule-strong hover:border-accent hover:text-accent",
                  )}
                >
                  {label}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <form action={localePath(locale, "/packages")} className="flex items-end gap-3">
        {choice.goal && <input type="hidden" name="goal" value={choice.goal} />}
        <Select
          key={choice.ingredient}
          label={t("ingredient")}
          name="ingredient"
          defaultValue={choice.ingredient ?? ""}
          options={[{ value: "", label: t("any_ingredient") }, ...ingredients]}
          className="min-w-0 grow lg:w-64"
        />
        <Button type="submit" kind="secondary">
          {t("show")}
        </Button>
      </form>
    </div>
  );
}

/** The list's address, narrowed to what is asked for. */
function packagesPath(choice: PackageChoice): string {
  const query = new URLSearchParams(Object.entries(choice).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `/packages?${query}` : "/packages";
}
