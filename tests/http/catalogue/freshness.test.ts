import { createServer, type IncomingMessage, type Server } from "node:http";
import { CarePackageResponse, StaffCarePackageResponse } from "@ampoule/contract";
import { type CatalogueTag, Revalidation, REVALIDATION_PATH } from "@ampoule/contract/revalidation";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { CARE_PACKAGE_MODULE } from "../../../backend/src/modules/care-package";
import { CLINIC_MODULE, type ClinicModuleService } from "../../../backend/src/modules/clinic";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../backend/src/modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../backend/src/modules/formulary";
import { withBackend } from "../../support/backend";

/** Stands for the storefront: keeps what it is told, on a port that the system chose. */
type Telling = { at: string | undefined; authorization: string | undefined; body: unknown };
let receiver: Server;
let told: Telling[] = [];
let toldLast = 0;
let answers: number[] = [];
/** While it is there, nobody gets an answer. */
let gate: Promise<void> | undefined;

async function text(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}

beforeAll(async () => {
  receiver = createServer((request, response) => {
    void text(request).then(async (body) => {
      told.push({ at: request.url, authorization: request.headers.authorization, body: JSON.parse(body) });
      toldLast = Date.now();
      await gate;
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, "localhost", resolve));
  const address = receiver.address();
  if (!address || typeof address === "string") throw new Error("the receiver has a port");
  // The backend reads it when it boots, which is after this.
  process.env["STOREFRONT_INTERNAL_URL"] = `http://localhost:${address.port}`;
});
afterAll(() => new Promise((resolve) => receiver.close(resolve)));

const tagsTold = (): CatalogueTag[] => [...new Set(told.flatMap(({ body }) => Revalidation.parse(body).tags))].sort();
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Until nothing more is told: every telling is repeated a second later. */
async function silence(): Promise<void> {
  while (Date.now() - toldLast < 1_400) await pause(50);
  told = [];
}

/** What the storefront is told after a save. How soon is a browser's test: here a busy machine may take its time. */
async function tagsAfter(save: () => Promise<unknown>, patience_ms = 10_000): Promise<CatalogueTag[]> {
  await silence();
  await save();
  for (const until = Date.now() + patience_ms; Date.now() < until && told.length === 0;) await pause(20);
  // What belongs to the same save may come with the next telling.
  await pause(200);
  return tagsTold();
}

const PACKAGES: CatalogueTag[] = ["care-packages"];
const NAMED_BY_PAGES: CatalogueTag[] = ["articles", "care-packages", "ingredients"];

withBackend(({ store, admin, container }) => {
  const carePackage = async () =>
    CarePackageResponse.parse((await store.get("/care-packages/hydration")).body).care_package;
  const ok = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const firstIdOf = async (entity: "article" | "ingredient" | "evidence_statement" | "sales_channel" | "api_key") => {
    const query = container().resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({ entity, fields: ["id"] });
    return String(data[0]?.id);
  };

  test("a product's save is told at once, with the secret, and once more a second later", async () => {
    const { product_id } = await carePackage();
    const tags = await tagsAfter(() => ok(admin.post(`/products/${product_id}`, { subtitle: "Fluid, three times" })));
    expect(tags).toEqual(NAMED_BY_PAGES);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({
      at: REVALIDATION_PATH,
      authorization: `Bearer ${process.env["STOREFRONT_REVALIDATE_SECRET"]}`,
    });
    await pause(1_200);
    expect(told.map(({ body }) => body)).toEqual([told[0]?.body, told[0]?.body]);
  });

  test("prices are told: a variant's own, and a price list that is made, changed, filled and deleted", async () => {
    const { product_id, options } = await carePackage();
    const variant_id = options[0]?.variant_id ?? "";
    const prices = [{ amount: 50, currency_code: "usd" }];
    const price = () => ok(admin.post(`/products/${product_id}/variants/${variant_id}`, { prices }));
    expect(await tagsAfter(price)).toEqual(NAMED_BY_PAGES);

    let list = "";
    const made = await tagsAfter(async () => {
      const body = await ok(
        admin.post("/price-lists", {
          title: "Spring",
          description: "Spring",
          status: "active",
          prices: [{ amount: 45, currency_code: "usd", variant_id }],
        }),
      );
      list = (body as { price_list: { id: string } }).price_list.id;
    });
    expect(made).toEqual(PACKAGES);
    const fill = { create: [{ amount: 40, currency_code: "usd", variant_id: options[1]?.variant_id ?? variant_id }] };
    expect(await tagsAfter(() => ok(admin.post(`/price-lists/${list}/prices/batch`, fill)))).toEqual(PACKAGES);
    expect(await tagsAfter(() => ok(admin.post(`/price-lists/${list}`, { status: "draft" })))).toEqual(PACKAGES);
    expect(await tagsAfter(() => ok(admin.delete(`/price-lists/${list}`)))).toEqual(PACKAGES);
  });

  test("a package's terms, settings and formula are told", async () => {
    const { product_id, options } = await carePackage();
    const at = `/care-packages/${product_id}`;
    const { variants, settings, settings_version, formula, formula_version } = StaffCarePackageResponse.parse(
      await ok(admin.get(at)),
    ).care_package;
    const variant = variants.find(({ variant_id }) => variant_id === options[0]?.variant_id);
    const terms = {
      variant_id: variant?.variant_id,
      expected_version: variant?.versions[0]?.version,
      terms: variant?.versions[0]?.terms,
    };
    expect(await tagsAfter(() => ok(admin.post(`${at}/terms`, terms)))).toEqual(PACKAGES);
    const cautioned = { ...settings, cautions: ["Another"], expected_version: settings_version };
    expect(await tagsAfter(() => ok(admin.post(at, cautioned)))).toEqual(NAMED_BY_PAGES);
    const places = formula.slice(1).map(({ ingredient }) => ({
      ingredient_id: ingredient.id,
      amount: "2",
      unit: "mg",
    }));
    const shorter = { expected_version: formula_version, formula: places };
    expect(await tagsAfter(() => ok(admin.post(`${at}/formula`, shorter)))).toEqual(["care-packages", "ingredients"]);
  });

  test("an ingredient, its evidence, an article, its packages and the clinic are told, whoever saves them", async () => {
    const formulary = container().resolve<FormularyModuleService>(FORMULARY_MODULE);
    const editorial = container().resolve<EditorialModuleService>(EDITORIAL_MODULE);
    const clinics = container().resolve<ClinicModuleService>(CLINIC_MODULE);
    const both = ["care-packages", "ingredients"];
    const ingredient = { id: await firstIdOf("ingredient"), what_it_is: "A vitamin" };
    expect(await tagsAfter(() => formulary.updateIngredients(ingredient))).toEqual(both);
    const evidence = { id: await firstIdOf("evidence_statement"), statement: "Studied" };
    expect(await tagsAfter(() => formulary.updateEvidenceStatements(evidence))).toEqual(both);

    const change = (what_it_is: string) =>
      formulary.changeIngredient(ingredient.id, (now) => ({ ...now, what_it_is }), null);
    expect(await tagsAfter(() => change("Another vitamin"))).toEqual(both);
    expect(await tagsAfter(() => ok(admin.post(`/ingredients/${ingredient.id}/archive`)))).toEqual(both);

    const article_id = await firstIdOf("article");
    expect(await tagsAfter(() => editorial.updateArticles({ id: article_id, title: "Another" }))).toEqual(["articles"]);
    const link = container().resolve(ContainerRegistrationKeys.LINK);
    const about = {
      [EDITORIAL_MODULE]: { article_id },
      [CARE_PACKAGE_MODULE]: { care_package_id: (await carePackage()).id },
    };
    expect(await tagsAfter(() => link.create(about))).toEqual(["articles"]);
    const { id } = await clinics.theClinic();
    const name = { id, name: "Another" };
    expect(await tagsAfter(() => clinics.updateClinics(name))).toEqual(["care-packages", "clinic"]);
  });

  test("what is sold, and where, is told: channels, the key's channels, and stock", async () => {
    const { product_id } = await carePackage();
    const channel = await firstIdOf("sales_channel");
    const remove = { remove: [product_id] };
    expect(await tagsAfter(() => ok(admin.post(`/sales-channels/${channel}/products`, remove)))).toEqual(
      NAMED_BY_PAGES,
    );
    const key = await firstIdOf("api_key");
    const closed = { remove: [channel] };
    expect(await tagsAfter(() => ok(admin.post(`/api-keys/${key}/sales-channels`, closed)))).toEqual(NAMED_BY_PAGES);

    const inventory = container().resolve(Modules.INVENTORY);
    const [item] = await inventory.createInventoryItems([{ sku: "counted" }]);
    const level = { inventory_item_id: item?.id ?? "", location_id: "sloc_1", stocked_quantity: 1 };
    expect(await tagsAfter(() => inventory.createInventoryLevels([level]))).toEqual(PACKAGES);
  });

  test("a storefront that gives no answer holds no save up, and one that fails is told again", async () => {
    const { product_id } = await carePackage();
    await silence();
    answers = [503, 503];
    let open = () => {};
    gate = new Promise((resolve) => (open = resolve));
    try {
      await ok(admin.post(`/products/${product_id}`, { subtitle: "Again" }));
    } finally {
      gate = undefined;
      open();
    }
    await pause(5_000);
    expect(answers).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(new Set(told.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test("a save that is refused and a client's cart tell the storefront nothing", async () => {
    const { options } = await carePackage();
    const refused = await tagsAfter(() => admin.post("/products/prod_none", { subtitle: "None" }), 1_000);
    expect(refused).toEqual([]);
    const items = [{ variant_id: options[0]?.variant_id, quantity: 1 }];
    const cart = await tagsAfter(() => store.post("/carts", { items }), 1_000);
    expect(cart).toEqual([]);
  });
});
