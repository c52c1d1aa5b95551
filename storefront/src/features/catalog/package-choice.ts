import { CarePackageQuery } from "@ampoule/contract/catalogue";

/** What the list is narrowed to. */
export type PackageChoice = { readonly goal?: string | undefined; readonly ingredient?: string | undefined };
type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

const Choice = CarePackageQuery.pick({ goal: true, ingredient: true });

/** Reads the list's address. What can't be used, or is given twice, is as if it weren't there. */
export function readPackageChoice(params: SearchParams): PackageChoice {
  const given = { goal: once(params["goal"]), ingredient: once(params["ingredient"]) };
  const parsed = Choice.safeParse(given);
  return parsed.success ? parsed.data : {};
}

const once = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
