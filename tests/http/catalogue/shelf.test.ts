import {
  CarePackageFacetsResponse,
  CarePackageList,
  CatalogueHandles,
  RelatedPackages,
  StaffCarePackageResponse,
} from "@ampoule/contract";
import { withBackend } from "../../support/backend";

/** What the list is narrowed, counted and sorted by lies in an index: it has to follow each save by itself. */
withBackend(({ store, admin, sql }) => {
  const handles = async (query: string) =>
    CarePackageList.parse((await store.get(`/care-packages?${query}`)).body).care_packages.map(({ handle }) => handle);
  const packageOf = async (handle: string) => {
    const { body } = await store.get("/care-packages?limit=100");
    const found = CarePackageList.parse(body).care_packages.find((each) => each.handle === handle);
    if (!found) throw new Error(`${handle} is sold`);
    return found;
  };
  const ok = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  /** Until it is so, for ten seconds at the most: a machine under test is a busy one. */
  const soon = async <T>(what: () => Promise<T>, expected: T) => {
    for (const until = Date.now() + 10_000; Date.now() < until;) {
      if (JSON.stringify(await what()) === JSON.stringify(expected)) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await what()).toEqual(expected);
  };
  const includes = (query: string, handle: string) => async () => (await handles(query)).includes(handle);

  // The first of this file: a process asks once whether there is an index.
  test("a database that was filled before there was an index gets one before the first answer", async () => {
    for (const table of ["catalogue_index", "catalogue_shelf", "search_entry", "search_word"])
      await sql.raw(`DELETE FROM ${table}`);
    expect(await handles("limit=100")).toHaveLength(16);
  });

  test("a price, a price list and the end of it decide what the list is sorted by, and what fits a price", async () => {
    const { product_id, options } = await packageOf("hydration");
    const course = options[0]?.variant_id ?? "";
    const prices = [{ currency_code: "usd", amount: 9_000 }];
    await ok(admin.post(`/products/${product_id}/variants/${course}`, { prices }));
    await soon(async () => (await handles("order=-price&limit=1"))[0], "hydration");
    await soon(includes("price_max=800000&limit=100", "hydration"), false);

    const listed = await ok(
      admin.post("/price-lists", {
        ...{ title: "Spring", description: "Spring", status: "active" },
        prices: [{ amount: 10, currency_code: "usd", variant_id: course }],
      }),
    );
    await soon(includes("price_max=1000&limit=100", "hydration"), true);
    const { id } = (listed as { price_list: { id: string } }).price_list;
    await ok(admin.delete(`/price-lists/${id}`));
    await soon(includes("price_max=1000&limit=100", "hydration"), false);
  });

  test("terms, settings and formula decide what a package is found by", async () => {
    const { product_id, options } = await packageOf("hydration");
    const at = `/care-packages/${product_id}`;
    const { variants, settings, settings_version, formula, formula_version } = StaffCarePackageResponse.parse(
      await ok(admin.get(at)),
    ).care_package;
    const latest = variants.find(({ variant_id }) => variant_id === options[0]?.variant_id)?.versions[0];
    await ok(
      admin.post(`${at}/terms`, {
        variant_id: options[0]?.variant_id,
        expected_version: latest?.version,
        terms: { ...latest?.terms, sessions: 9 },
      }),
    );
    await soon(includes("sessions=6-&limit=100", "hydration"), true);
    await ok(admin.post(at, { ...settings, goal: "quenching", expected_version: settings_version }));
    await soon(() => handles("goal=quenching"), ["hydration"]);
    const zinc = (await packageOf("seasonal")).formula.find(
      ({ ingredient }) => ingredient.handle === "zinc",
    )?.ingredient;
    const places = formula.map(({ ingredient, amount, unit }) => ({ ingredient_id: ingredient.id, amount, unit }));
    const added = [...places, { ingredient_id: zinc?.id, amount: "5", unit: "mg" }];
    await ok(admin.post(`${at}/formula`, { expected_version: formula_version, formula: added }));
    await soon(includes("ingredient=zinc&limit=100", "hydration"), true);
    await soon(includes("without=zinc&limit=100", "hydration"), false);
  });

  test("beside a package stand the closest to it, as they are sold now", async () => {
    const beside = async (handle: string) =>
      RelatedPackages.parse((await store.get(`/care-packages/${handle}/related`)).body).care_packages;
    const [first, ...rest] = await beside("radiance-kit");
    expect([first?.handle, rest.length]).toEqual(["glow-plus", 1]);
    expect((await beside("glow-plus"))[0]?.handle).toBe("radiance-kit");
    await ok(admin.post(`/products/${first?.product_id ?? ""}`, { status: "draft" }));
    await soon(async () => (await beside("radiance-kit")).some(({ handle }) => handle === "glow-plus"), false);
    expect(await store.get("/care-packages/glow-plus/related")).toMatchObject({
      status: 404,
      body: { code: "NOT_FOUND" },
    });
  });

  test("whatever has a page is among the handles, and nothing else", async () => {
    const told = async () => CatalogueHandles.parse((await store.get("/catalogue-handles")).body);
    const { packages, ingredients, articles } = await told();
    expect(packages).toEqual((await handles("limit=100")).toSorted());
    const { body } = await store.get("/ingredients?limit=100");
    expect(ingredients).toHaveLength((body as { count: number }).count);
    expect(articles).toContain("ketamine-infusions-and-depression");
    await ok(admin.post(`/products/${(await packageOf("myers")).product_id}`, { status: "draft" }));
    await soon(async () => (await told()).packages.includes("myers"), false);
  });

  test("what is taken out of a channel, made a draft or deleted is neither listed nor counted", async () => {
    const counted = async () =>
      CarePackageFacetsResponse.parse((await store.get("/care-package-facets")).body).facets.count;
    const channels = await ok(admin.get("/sales-channels"));
    const [channel] = (channels as { sales_channels: { id: string }[] }).sales_channels;
    const [hydration, myers, athlete] = await Promise.all(["hydration", "myers", "athlete"].map(packageOf));
    await ok(admin.post(`/sales-channels/${channel?.id ?? ""}/products`, { remove: [hydration?.product_id] }));
    await soon(counted, 15);
    await ok(admin.post(`/products/${myers?.product_id ?? ""}`, { status: "draft" }));
    await soon(counted, 14);
    await ok(admin.delete(`/products/${athlete?.product_id ?? ""}`));
    await soon(counted, 13);
    const left = await handles("limit=100");
    expect(left).toHaveLength(13);
    await ok(admin.post(`/products/${myers?.product_id ?? ""}`, { status: "published" }));
    await soon(counted, 14);
  });
});
