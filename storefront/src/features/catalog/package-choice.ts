import { CarePackageNarrowing, CarePackageQuery } from "@ampoule/contract/catalogue";

/** What the list is narrowed to, and how it is sorted; unset: the clinic's own order. */
export type PackageChoice = CarePackageNarrowing & { readonly order?: PackageOrder };
export type PackageOrder = "title" | "price" | "-price";

type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const ORDERS: readonly PackageOrder[] = ["price", "-price", "title"];
const { without: Without, ...Once } = CarePackageNarrowing.shape;

/** Reads the list's address. What can't be used, or is given twice, is as if it weren't there. */
export function readPackageChoice(params: SearchParams): PackageChoice {
  const choice: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(Once)) {
    const parsed = schema.safeParse(once(params[name]));
    if (parsed.success && parsed.data !== undefined) choice[name] = parsed.data;
  }
  const without = Without.safeParse(several(params["without"]));
  if (without.success && without.data) choice["without"] = [...new Set(without.data)].toSorted();
  const order = CarePackageQuery.shape.order.safeParse(once(params["order"]));
  return {
    ...CarePackageNarrowing.parse(choice),
    ...(order.success && isOrder(order.data) ? { order: order.data } : {}),
  };
}

const once = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

function several(value: string | string[] | undefined): string[] | undefined {
  const given = [value ?? []].flat().filter((each) => each !== "");
  return given.length > 0 ? given : undefined;
}

const isOrder = (order: string): order is PackageOrder => ORDERS.some((each) => each === order);

/** Which page of the list is asked for: the first where none is, or none that can be. */
export function readPage(params: SearchParams): number {
  const page = once(params["page"]) ?? "";
  return /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1;
}

/** The list's address for a choice, or for a further page of it; the same choice has the same address. */
export function packagesPath(choice: PackageChoice, page = 1): string {
  const pairs = Object.entries(choice).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [name, String(each)]),
  );
  if (page > 1) pairs.push(["page", String(page)]);
  const query = new URLSearchParams(pairs.toSorted(([a], [b]) => a.localeCompare(b, "en")));
  return query.size > 0 ? `/packages?${query}` : "/packages";
}

/** Whether the whole list is asked for, in whatever order. */
export const isWhole = ({ order: _, ...narrowing }: PackageChoice): boolean => Object.keys(narrowing).length === 0;
