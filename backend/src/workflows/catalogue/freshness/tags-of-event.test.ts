import { CATALOGUE_EVENTS, PRICE_LIST_UPDATED, tagsOfEvent } from "./tags-of-event";

test.each([
  ["a price, which packages alone show", "pricing.price.created", ["care-packages"]],
  ["a price list", PRICE_LIST_UPDATED, ["care-packages"]],
  ["a version of terms", "care_package.care-package-terms.created", ["care-packages"]],
  ["what orders have reserved of the stock", "inventory.reservation-item.created", ["care-packages"]],
  ["an ingredient, which formulas show", "formulary.ingredient.updated", ["care-packages", "ingredients"]],
  ["a formula, which an ingredient's page lists", "LinkCarePackageFormula.detached", ["care-packages", "ingredients"]],
  ["an article", "editorial.article.updated", ["articles"]],
  ["the clinic", "clinic.clinic.updated", ["care-packages", "clinic"]],
])("what makes pages old: %s", (_, event, tags) => {
  expect(CATALOGUE_EVENTS).toContain(event);
  expect([...tagsOfEvent(event)].sort()).toEqual(tags);
});

test("a product's name stands on its page, its ingredients' and its articles'", () => {
  for (const event of ["product.product.updated", "product.product.deleted", "LinkProductSalesChannel.detached"])
    expect([...tagsOfEvent(event)].sort()).toEqual(["articles", "care-packages", "ingredients"]);
});

test("carts, orders and clients make no page old", () => {
  expect(CATALOGUE_EVENTS.filter((event) => /cart|order\.|customer|payment|consultation/i.test(event))).toEqual([]);
});

test("an event that nobody has sorted makes everything old", () => {
  expect(tagsOfEvent("spa.robe.updated")).toHaveLength(4);
});
