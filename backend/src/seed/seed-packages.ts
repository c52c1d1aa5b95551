import type { Terms } from "@ampoule/contract";
import { majorFromMinor } from "@ampoule/domain/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../modules/care-package";
import { createCarePackageWorkflow } from "../workflows/catalogue/create-care-package";
import { PACKAGES, type PackageSeed, type TermsSeed } from "./packages";

const OPTION = "Sold as";

/** Packages that were never here. A product that staff changed or removed stays changed or removed. */
export async function seedPackages(
  container: MedusaContainer,
  store: { sales_channel_id: string },
  ingredientIds: Map<string, string>,
): Promise<void> {
  const products = container.resolve(Modules.PRODUCT);
  const known = await products.listProducts(
    { handle: PACKAGES.map(({ handle }) => handle) },
    { select: ["id", "handle"], withDeleted: true, take: PACKAGES.length },
  );
  const handles = new Set(known.map(({ handle }) => handle));
  const missing = PACKAGES.filter(({ handle }) => !handles.has(handle));
  if (missing.length > 0)
    await createProductsWorkflow(container).run({
      input: { products: missing.map((each) => productOf(each, store.sales_channel_id)) },
    });
  await seedTerms(container, ingredientIds);
}

// Spelt out, since Medusa types a query's answer only once it has generated its own types.
type SeededProduct = { id: string; handle: string; variants: { id: string; sku: string | null }[] };

/** Also after a seed that was cut off between the products and their terms. */
async function seedTerms(container: MedusaContainer, ingredientIds: Map<string, string>): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: products }: { data: SeededProduct[] } = await query.graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku"],
    filters: { handle: PACKAGES.map(({ handle }) => handle) },
  });
  const packages = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
  const done = await packages.listCarePackages({}, { select: ["product_id"], withDeleted: true, take: 10_000 });
  const isDone = new Set(done.map(({ product_id }) => product_id));

  for (const product of products) {
    const position = PACKAGES.findIndex(({ handle }) => handle === product.handle);
    const seed = PACKAGES[position];
    if (!seed || isDone.has(product.id)) continue;
    const variantIds = new Map(product.variants.map(({ sku, id }) => [sku, id]));
    await createCarePackageWorkflow(container).run({
      input: {
        care_package: {
          product_id: product.id,
          goal: seed.goal,
          cautions: seed.cautions,
          notices: seed.notices,
          questions: seed.questions,
          position: position + 1,
          brings: seed.brings,
          consultation_only: false,
          online_payment_disabled: false,
        },
        terms: seed.sold_as.flatMap((sold) => {
          const variant_id = variantIds.get(`${seed.handle}-${sold.sku_suffix}`);
          return variant_id ? [{ variant_id, terms: termsOfSeed(sold.terms) }] : [];
        }),
        formula: seed.formula.flatMap(({ ingredient, amount, unit, weight }) => {
          const ingredient_id = ingredientIds.get(ingredient);
          return ingredient_id ? [{ ingredient_id, amount, unit, weight }] : [];
        }),
      },
    });
    await updateProductsWorkflow(container).run({
      input: { selector: { id: product.id }, update: { status: ProductStatus.PUBLISHED } },
    });
  }
}

function productOf(seed: PackageSeed, sales_channel_id: string) {
  return {
    title: seed.title,
    subtitle: seed.subtitle,
    description: seed.description,
    handle: seed.handle,
    // Published below, once its package says what a page has to say.
    status: ProductStatus.DRAFT,
    sales_channels: [{ id: sales_channel_id }],
    options: [{ title: OPTION, values: seed.sold_as.map(({ option }) => option) }],
    variants: seed.sold_as.map(({ option, sku_suffix, price_minor }) => ({
      title: option,
      sku: `${seed.handle}-${sku_suffix}`,
      options: { [OPTION]: option },
      manage_inventory: false,
      // Medusa takes a number of major units; two decimals of this size are exact in one.
      prices: [{ currency_code: "usd", amount: Number(majorFromMinor(price_minor, "usd")) }],
    })),
  };
}

function termsOfSeed({ retained_basis_points, ...terms }: TermsSeed): Terms {
  return { ...terms, refund: { retained_basis_points } };
}
