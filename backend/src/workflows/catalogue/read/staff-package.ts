import { createHash } from "node:crypto";
import { FormulaAmount, FormulaUnit, StaffCarePackage } from "@ampoule/contract";
import { money, moneyToJson } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  CARE_PACKAGE_MODULE,
  type CarePackageModuleService,
  type CarePackageRecord,
  type TermsRow,
  termsOfRow,
} from "../../../modules/care-package";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";
import { type FormulaPlace, formulaPlaces } from "../formula-link";
import { presentIngredientSummary } from "./formulas";
import { clinicMarket } from "./market";
import { pricesOf } from "./prices";

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
type EditedProduct = {
  id: string;
  handle: string;
  title: string;
  variants: { id: string; title: string; sku: string | null }[];
};

/** A product as staff edit it, whether it is a care package yet or not. Null where there is no such product. */
export async function staffPackage(container: MedusaContainer, productId: string): Promise<StaffCarePackage | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data }: { data: EditedProduct[] } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "title", "variants.id", "variants.title", "variants.sku"],
    filters: { id: productId },
  });
  const [product] = data;
  if (!product) return null;

  const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
  const market = await clinicMarket(container);
  const variantIds = product.variants.map(({ id }) => id);
  const [[record], prices] = await Promise.all([
    packages.listCarePackages({ product_id: productId }, { take: 1 }),
    pricesOf(container, variantIds, market),
  ]);
  const history = record ? await packages.termsHistory(record.id) : [];
  const places = record ? await formulaPlaces(container, { care_package_id: [record.id] }) : [];

  return StaffCarePackage.parse({
    product_id: product.id,
    handle: product.handle,
    title: product.title,
    currency: market.currency,
    settings: record ? settingsOf(record) : null,
    settings_version: settingsVersion(record),
    variants: product.variants
      .map(({ id, title, sku }) => {
        const price = prices.get(id);
        return {
          variant_id: id,
          title,
          sku,
          price: price === undefined ? null : moneyToJson(money(price, market.currency)),
          versions: history.filter((row) => row.variant_id === id).map(presentVersion),
        };
      })
      // The course first, as clients see it: the database gives variants in no order.
      .sort((a, b) => sessionsOf(b) - sessionsOf(a)),
    formula: await presentPlaces(container, places),
    formula_version: formulaVersion(places),
  });
}

function sessionsOf({ versions }: { versions: ReturnType<typeof presentVersion>[] }): number {
  return versions[0]?.terms.sessions ?? 0;
}

function settingsOf(record: CarePackageRecord) {
  const { goal, consultation_only, online_payment_disabled, brings, cautions, notices } = record;
  return { goal, consultation_only, online_payment_disabled, brings, cautions, notices };
}

/** Changes with every change of the formula, so that two who edit it at once don't overwrite each other. */
export function formulaVersion(places: FormulaPlace[]): string {
  return versionOf(places.map(({ ingredient_id, amount, unit }) => [ingredient_id, amount, unit]));
}

/** Changes with every change of the settings; of a product that is no package yet it is one of its own. */
export function settingsVersion(record: CarePackageRecord | undefined): string {
  return versionOf(record ? settingsOf(record) : null);
}

function versionOf(read: unknown): string {
  return createHash("sha256").update(JSON.stringify(read)).digest("hex").slice(0, 32);
}

// Rows come through raw SQL or the module alike: an instant may be a Date or its text.
const instant = (value: Date | string) => new Date(value).toISOString();

function presentVersion(row: TermsRow) {
  return {
    version: row.version,
    terms: termsOfRow(row),
    created_at: instant(row.created_at),
    created_by: row.changed_by,
    locked_at: row.locked_at === null ? null : instant(row.locked_at),
  };
}

async function presentPlaces(container: MedusaContainer, places: FormulaPlace[]) {
  const formulary = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
  const ids = places.map(({ ingredient_id }) => ingredient_id);
  const ingredients = await formulary.listIngredients({ id: ids }, { take: ids.length });
  const byId = new Map(ingredients.map((ingredient) => [ingredient.id, ingredient]));
  return places.flatMap(({ ingredient_id, position, amount, unit }) => {
    const ingredient = byId.get(ingredient_id);
    if (!ingredient) return [];
    return {
      position,
      ingredient: presentIngredientSummary(ingredient),
      amount: FormulaAmount.nullable().parse(amount),
      unit: FormulaUnit.nullable().parse(unit),
    };
  });
}
