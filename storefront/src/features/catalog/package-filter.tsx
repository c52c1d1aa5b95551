import type { CarePackageFacets } from "@ampoule/contract/catalogue";
import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/i18n/locale-path";
import { Link } from "@/i18n/navigation";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { moneyText } from "@/ui/money";
import { Fold } from "@/ui/fold";
import { Select } from "@/ui/select";
import { type PackageChoice, packagesPath } from "./package-choice";

type Props = {
  readonly facets: CarePackageFacets;
  /** Of the facets' prices. */
  readonly currency: string;
  readonly choice: PackageChoice;
};
type Option = { readonly value: string; readonly label: string };

/** Goals are links, the rest a form: both work without JavaScript, and each state has an address that can be sent on. */
export function PackageFilter({ facets, currency, choice }: Props) {
  return (
    <div className="border-y border-rule-strong py-5" data-print="no">
      <Goals goals={facets.goals} choice={choice} />
      <Narrowing facets={facets} currency={currency} choice={choice} />
      <LeftOut facets={facets} choice={choice} />
    </div>
  );
}

function Goals({ goals, choice }: { goals: CarePackageFacets["goals"]; choice: PackageChoice }) {
  const t = useTranslations("packages.list");
  const all = goals.reduce((sum, { count }) => sum + count, 0);
  const links = [{ value: undefined, label: t("all_goals"), count: all }, ...goals];
  return (
    <nav aria-label={t("goal")}>
      <p className="font-medium">{t("goal")}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {links.map(({ value, label, count }) => {
          const current = value === choice.goal;
          const { goal: _, ...rest } = choice;
          return (
            <li key={label}>
              <Link
                href={packagesPath(value ? { ...rest, goal: value } : rest)}

                aria-current={current ? "true" : undefined}
                className={classNames(
                  "inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-[0.9375rem] transition-colors duration-150",
                  current
                    ? "border-accent bg-accent text-on-accent"
                    : "border-rule-strong hover:border-accent hover:text-accent",
                )}
              >
                {label}
                <span className={classNames("figures text-small", current ? "" : "text-ink-soft")}>{count}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** On a phone folded away, and open where something in it is chosen. */
function Narrowing({ facets, currency, choice }: Props) {
  const t = useTranslations("packages.list");
  const locale = useLocale();
  const { goal, without, ...chosen } = choice;
  const counted = (label: string, count: number) => t("counted", { label, count });
  const price = (minor: number) => moneyText({ minor: String(minor), currency }, locale);
  const selects: { name: string; label: string; any: string; value: string | undefined; options: Option[] }[] = [
    {
      name: "ingredient",
      label: t("ingredient"),
      any: t("any_ingredient"),
      value: choice.ingredient,
      options: facets.ingredients.map(({ value, label, count }) => ({ value, label: counted(label, count) })),
    },
    {
      name: "without",
      label: t("without"),
      any: t("without_none"),
      value: undefined,
      options: facets.without
        .filter(({ value }) => !without?.includes(value))
        .map(({ value, label, count }) => ({ value, label: counted(label, count) })),
    },
    {
      name: "sessions",
      label: t("sessions"),
      any: t("any_sessions"),
      value: choice.sessions,
      options: facets.sessions.map(({ value, count }) => ({ value, label: counted(t(`range.${value}`), count) })),
    },
    {
      name: "minutes_max",
      label: t("minutes"),
      any: t("any_minutes"),
      value: choice.minutes_max?.toString(),
      options: facets.minutes.map(({ value, count }) => ({
        value: String(value),
        label: counted(t("minutes_up_to", { minutes: value }), count),
      })),
    },
    {
      name: "price_max",
      label: t("price"),
      any: t("any_price"),
      value: choice.price_max?.toString(),
      options: facets.prices.map(({ value, count }) => ({
        value: String(value),
        label: counted(t("price_up_to", { price: price(value) }), count),
      })),
    },
    {
      name: "clearance",
      label: t("clearance"),
      any: t("any_clearance"),
      value: choice.clearance,
      options: facets.clearance.map(({ value, count }) => ({
        value,
        label: counted(t(`clearance_is.${value}`), count),
      })),
    },
    {
      name: "order",
      label: t("order"),
      any: t("order_by.position"),
      value: choice.order,
      options: (["price", "-price", "title"] as const).map((value) => ({
        value,
        label: t(`order_by.${value === "-price" ? "price_down" : value}`),
      })),
    },
  ];
  return (
    <Fold title={t("narrow")} open={Object.keys(chosen).length > 0} className="mt-4">
      <form
        // Its fields are made anew for another choice: what a browser remembers of the last one would be sent again.
        key={packagesPath(choice)}
        action={localePath(locale, "/packages")}
        className="mt-2 grid gap-4 sm:grid-cols-2 lg:grid-cols-4 lg:items-end"
      >
        {goal && <input type="hidden" name="goal" value={goal} />}
        {without?.map((handle) => (
          <input key={handle} type="hidden" name="without" value={handle} />
        ))}
        {selects.map(({ name, label, any, value, options }) => (
          <Select
            key={name}
            label={label}
            name={name}
            defaultValue={value ?? ""}
            options={[{ value: "", label: any }, ...options]}
            className="min-w-0"
          />
        ))}
        <Button type="submit" kind="secondary">
          {t("show")}
        </Button>
      </form>
    </Fold>
  );
}

/** What was left out, each with its way back. */
function LeftOut({ facets, choice }: { facets: CarePackageFacets; choice: PackageChoice }) {
  const t = useTranslations("packages.list");
  const { without = [], ...rest } = choice;
  if (without.length === 0) return null;
  const names = new Map(facets.without.map(({ value, label }) => [value, label]));
  return (
    <ul className="mt-4 flex flex-wrap gap-2">
      {without.map((handle) => {
        const left = without.filter((each) => each !== handle);
        return (
          <li key={handle}>
            <Link
              href={packagesPath(left.length > 0 ? { ...rest, without: left } : rest)}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-rule-strong px-4 text-[0.9375rem] hover:border-accent hover:text-accent"
            >
              {t("left_out", { name: names.get(handle) ?? handle })}
              <span aria-hidden="true">×</span>
              <span className="sr-only">{t("put_back")}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
