import type { CarePackageFacets, CarePackageNarrowing } from "@ampoule/contract";

/** What a package is narrowed by: of its whole course, as its label shows it. */
export type Shelved = {
  readonly goal: string;
  /** Handles. */
  readonly ingredients: ReadonlySet<string>;
  readonly sessions: number;
  /** Of one session. */
  readonly minutes: number;
  /** Minor units. */
  readonly price: bigint;
  readonly needs_clearance: boolean;
};

export type Named = { readonly value: string; readonly label: string };

type Facet = keyof CarePackageNarrowing;
type Value<Name extends Facet> = NonNullable<CarePackageNarrowing[Name]>;

const SESSIONS = { "1": [1, 1], "2-5": [2, 5], "6-": [6, Infinity] } as const;
const RANGES = ["1", "2-5", "6-"] as const;
const MINUTES = [30, 45, 60, 90];
/** Of the currency's own unit. */
const PRICES = [100, 250, 500, 1_000, 2_500];

type Fits = (each: Shelved) => boolean;

/** What is asked is made ready once, for it is asked of each package of a long list. */
const ASKS: { readonly [Name in Facet]: (asked: Value<Name>) => Fits } = {
  goal: (goal) => (each) => each.goal === goal,
  ingredient: (handle) => (each) => each.ingredients.has(handle),
  without: (handles) => (each) => !handles.some((handle) => each.ingredients.has(handle)),
  sessions: (range) => {
    const [least, most] = SESSIONS[range];
    return ({ sessions }) => least <= sessions && sessions <= most;
  },
  minutes_max: (most) => (each) => each.minutes <= most,
  price_max: (asked) => {
    const most = BigInt(asked);
    return ({ price }) => price <= most;
  },
  clearance: (asked) => {
    const needed = asked === "needed";
    return (each) => each.needs_clearance === needed;
  },
};
const FACETS = ["goal", "ingredient", "without", "sessions", "minutes_max", "price_max", "clearance"] as const;

/** Tells whether a package is among what was asked for; `except`: whatever this one facet asks. */
export function fitting(asked: CarePackageNarrowing, except?: Facet): Fits {
  const all = FACETS.flatMap((facet) => (facet === except ? [] : fittingOne(asked, facet)));
  return (each) => all.every((fits) => fits(each));
}

function fittingOne<Name extends Facet>(asked: CarePackageNarrowing, facet: Name): Fits[] {
  const value = asked[facet];
  return value === undefined ? [] : [ASKS[facet](value)];
}

/**
 * How many packages there would be with each value of each facet, the others as they were asked for. A value that none
 * has is left out, unless it is the one that was asked for. `unit`: minor units in one of the currency's own.
 */
export function countFacets(
  shelf: readonly Shelved[],
  asked: CarePackageNarrowing,
  names: { readonly goals: readonly Named[]; readonly ingredients: readonly Named[] },
  unit: number,
): CarePackageFacets {
  const among = (facet?: Facet) => shelf.filter(fitting(asked, facet));
  const counts = <Name extends Facet>(facet: Name, values: readonly Value<Name>[]) => {
    const others = among(facet);
    return values
      .map((value) => ({ value, count: others.filter(ASKS[facet](value)).length }))
      .filter(({ value, count }) => count > 0 || value === asked[facet]);
  };
  const goals = new Map(
    counts(
      "goal",
      names.goals.map(({ value }) => value),
    ).map(({ value, count }) => [value, count]),
  );
  const left = among();
  const holding = histogram(among("ingredient"));
  const held = histogram(left);
  return {
    count: left.length,
    goals: names.goals.flatMap((goal) => withCount(goal, goals.get(goal.value))),
    ingredients: names.ingredients.flatMap((each) =>
      withCount(each, holding.get(each.value) ?? (each.value === asked.ingredient ? 0 : undefined)),
    ),
    // Leaving out what is in none of them, or what is asked for, is no choice; what is left out already can be put back.
    without: names.ingredients.flatMap((each) => {
      if (asked.without?.includes(each.value)) return withCount(each, left.length);
      const count = held.get(each.value);
      return count === undefined || each.value === asked.ingredient ? [] : withCount(each, left.length - count);
    }),
    sessions: counts("sessions", RANGES),
    minutes: counts("minutes_max", MINUTES),
    prices: counts(
      "price_max",
      PRICES.map((price) => price * unit),
    ),
    clearance: counts("clearance", ["needed", "not_needed"]),
  };
}

const withCount = (named: Named, count: number | undefined) => (count === undefined ? [] : [{ ...named, count }]);

/** In how many of them each ingredient is: two thousand of them aren't asked of ten thousand packages one by one. */
function histogram(packages: readonly Shelved[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { ingredients } of packages)
    for (const handle of ingredients) counts.set(handle, (counts.get(handle) ?? 0) + 1);
  return counts;
}
