import { CATALOGUE_TAGS, type CatalogueTag } from "@ampoule/contract/revalidation";

/**
 * Every module of Medusa's and ours announces each row that it saves, under `<module>.<model>.<action>`, once the save
 * is committed; each link does, under its own name. These and no workflow's events are listened to: a price list's,
 * and what a script or a seed saves, have none.
 */
const ROWS = ["created", "updated", "deleted", "restored"] as const;
const LINKS = ["attached", "detached"] as const;

// An ingredient's page names the packages that hold it, an article's those that it is about, in the clinic's order.
const WITH_PACKAGES: CatalogueTag[] = ["care-packages", "ingredients", "articles"];

/** What a page shows of each noun, by the tags under which the storefront keeps it. */
const SHOWN: { nouns: string[]; actions: readonly string[]; tags: readonly CatalogueTag[] }[] = [
  {
    nouns: ["product.product", "product.product-variant", "care_package.care-package"],
    actions: ROWS,
    tags: WITH_PACKAGES,
  },
  { nouns: ["LinkProductSalesChannel", "LinkPublishableApiKeySalesChannel"], actions: LINKS, tags: WITH_PACKAGES },
  { nouns: ["care_package.care-package-terms"], actions: ROWS, tags: ["care-packages"] },
  {
    nouns: ["pricing.price", "pricing.price-list", "pricing.price-list-rule", "pricing.price-rule", "region.region"],
    actions: ROWS,
    tags: ["care-packages"],
  },
  // What is sold out follows from the stock and from what orders have reserved of it.
  { nouns: ["inventory.inventory-level", "inventory.reservation-item"], actions: ROWS, tags: ["care-packages"] },
  {
    nouns: ["LinkProductVariantPriceSet", "LinkProductVariantInventoryItem"],
    actions: LINKS,
    tags: ["care-packages"],
  },
  {
    nouns: ["formulary.ingredient", "formulary.evidence-statement"],
    actions: ROWS,
    tags: ["ingredients", "care-packages"],
  },
  // A text stands in many places: its words in another language show wherever it does.
  { nouns: ["phrasebook.phrase"], actions: ROWS, tags: WITH_PACKAGES },
  // What is told of a picture shows on the page that shows it; a product's media say which it shows.
  { nouns: ["pictures.picture"], actions: ROWS, tags: ["care-packages", "articles"] },
  { nouns: ["product.product-image"], actions: ROWS, tags: ["care-packages"] },
  { nouns: ["LinkCarePackageFormula"], actions: LINKS, tags: ["ingredients", "care-packages"] },
  { nouns: ["editorial.article"], actions: ROWS, tags: ["articles"] },
  { nouns: ["LinkEditorialArticleCarePackageCarePackage"], actions: LINKS, tags: ["articles"] },
  // Its currency decides which prices hold.
  { nouns: ["clinic.clinic"], actions: ROWS, tags: ["clinic", "care-packages"] },
];

const TAGS_OF_EVENT = new Map<string, readonly CatalogueTag[]>(
  SHOWN.flatMap(({ nouns, actions, tags }) =>
    nouns.flatMap((noun) => actions.map((action) => [`${noun}.${action}`, tags] as const)),
  ),
);

/** Said by our own route for Medusa's pricing module, which saves a price list without a word. */
export const PRICE_LIST_UPDATED = "pricing.price-list.updated";

export const CATALOGUE_EVENTS: string[] = [...TAGS_OF_EVENT.keys()];

/** What a page may show otherwise after this event; all of it where the event is none that we know. */
export function tagsOfEvent(event: string): readonly CatalogueTag[] {
  return TAGS_OF_EVENT.get(event) ?? CATALOGUE_TAGS;
}
