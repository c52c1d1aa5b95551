import {
  type CarePackage,
  CarePackageFacetsResponse,
  CarePackageList,
  CarePackageResponse,
  ClinicResponse,
  ErrorBody,
  IngredientList,
  IngredientResponse,
} from "@ampoule/contract";
import { CATALOGUE_TAGS } from "@ampoule/contract/revalidation";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { keptCatalogue } from "../../../backend/src/workflows/catalogue/freshness/kept-catalogue";
import { withBackend } from "../../support/backend";
import { statementsOf } from "../../support/statements";

/** As a label shows it. */
function courseOf({ options }: CarePackage) {
  const course = options.find(({ is_course }) => is_course);
  if (!course) throw new Error("A package has a course");
  return course;
}
type Course = ReturnType<typeof courseOf>;

withBackend(({ store, container, sql }) => {
  const list = async (query = "") => CarePackageList.parse((await store.get(`/care-packages${query}`)).body);
  const handles = async (query: string) => (await list(query)).care_packages.map(({ handle }) => handle);

  /** What is changed by SQL, or just before, is read and not remembered. */
  const readAnew = () => keptCatalogue(container()).forget(CATALOGUE_TAGS);

  test("all sixteen packages are listed in the clinic's order, by the contract", async () => {
    const { care_packages, count, limit, offset } = await list();
    expect({ count, limit, offset, length: care_packages.length }).toEqual({
      count: 16,
      limit: 20,
      offset: 0,
      length: 16,
    });
    expect(care_packages[0]?.handle).toBe("radiance-kit");
  });

  test("the radiance kit holds ascorbic acid, B-complex and biotin and nothing else, for 236.25 of 945.00 today", async () => {
    const { care_package } = CarePackageResponse.parse((await store.get("/care-packages/radiance-kit")).body);
    expect(care_package.formula.map(({ ingredient }) => ingredient.handle)).toEqual([
      "ascorbic-acid",
      "b-complex",
      "biotin",
    ]);
    expect(care_package.formula.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
    const [course, single] = care_package.options;
    expect(course).toMatchObject({
      is_course: true,
      available: true,
      price: { minor: "94500", currency: "usd" },
      deposit: { minor: "23625", currency: "usd" },
      balance: { minor: "70875", currency: "usd" },
      terms: {
        sessions: 6,
        spacing: { min_days: 7, max_days: 21 },
        balance_due: { kind: "before_session", session: 2 },
      },
    });
    expect(single).toMatchObject({
      is_course: false,
      price: { minor: "17500" },
      terms: { sessions: 1, spacing: null },
    });
  });

  test("amounts of a formula are not told to clients", async () => {
    const { body } = await store.get("/care-packages/myers");
    expect(JSON.stringify(body)).not.toMatch(/"amount"|"unit"/);
  });

  test("a page about ketamine carries the required statements", async () => {
    for (const handle of ["ketamine-consultation", "ketamine-induction", "ketamine-maintenance"]) {
      const { care_package } = CarePackageResponse.parse((await store.get(`/care-packages/${handle}`)).body);
      const said = care_package.notices.join(" ");
      for (const must of ["not approved for any psychiatric disorder", "Schedule III", "escort", "24 hours", "988"])
        expect(said).toContain(must);
    }
  });

  test("packages are found by title, by ingredient, by goal and by what they hold", async () => {
    expect(await handles("?q=RADIANCE")).toEqual(["radiance-kit", "glow-plus"]);
    expect(await handles("?q=biot")).toEqual(["radiance-kit", "glow-plus"]);
    // A sign, not a pattern: three packages hold "Sodium chloride 0.9 %".
    expect(await handles("?q=%25")).toEqual(["hydration", "athlete", "morning-after"]);
    expect(await handles("?q=_")).toEqual([]);
    expect(await handles("?goal=hydration")).toEqual(["hydration"]);
    expect(await handles("?ingredient=nad-plus")).toEqual(["nad-starter", "nad-loading"]);
    expect(await handles("?ingredient=no-such")).toEqual([]);
    expect(await handles("?ingredient=glutathione&goal=antioxidants")).toEqual(["glutathione"]);
  });

  test("packages are narrowed by what is in them and what isn't, by sessions, minutes, price and clearance", async () => {
    const all = CarePackageList.parse((await store.get("/care-packages?limit=100")).body).care_packages;
    const expected = (fits: (course: Course) => boolean) =>
      all.filter((each) => fits(courseOf(each))).map(({ handle }) => handle);
    const holds = (each: CarePackage, ...of: string[]) =>
      each.formula.some(({ ingredient }) => of.includes(ingredient.handle));
    const cases: [string, string[]][] = [
      ["?without=glutathione", all.filter((each) => !holds(each, "glutathione")).map(({ handle }) => handle)],
      [
        "?without=ascorbic-acid&without=biotin",
        all.filter((each) => !holds(each, "ascorbic-acid", "biotin")).map(({ handle }) => handle),
      ],
      ["?sessions=1", expected(({ terms }) => terms.sessions === 1)],
      ["?sessions=2-5", expected(({ terms }) => terms.sessions > 1 && terms.sessions < 6)],
      ["?minutes_max=45", expected(({ terms }) => terms.duration_min <= 45)],
      ["?price_max=25000", expected(({ price }) => Number(price.minor) <= 25_000)],
      ["?clearance=not_needed", expected(({ terms }) => !terms.needs_clearance)],
      ["?clearance=needed&sessions=6-", expected(({ terms }) => terms.needs_clearance && terms.sessions >= 6)],
    ];
    for (const [query, handlesOf] of cases) {
      expect([query, handlesOf.length > 0 && handlesOf.length < all.length]).toEqual([query, true]);
      expect([query, await handles(`${query}&limit=100`)]).toEqual([query, handlesOf]);
    }
    for (const [query, path] of [
      ["sessions=7", "sessions"],
      ["minutes_max=soon", "minutes_max"],
      ["price_max=-1", "price_max"],
      ["clearance=maybe", "clearance"],
      ["without=", "without"],
    ] as const) {
      const refused = await store.get(`/care-packages?${query}`);
      expect([refused.status, ErrorBody.parse(refused.body).fields?.map((field) => field.path)]).toEqual([400, [path]]);
    }
  });

  test("each facet says how many packages the list has once it is asked for", async () => {
    const facetsOf = async (query: string) =>
      CarePackageFacetsResponse.parse((await store.get(`/care-package-facets${query}`)).body);
    const { facets, currency } = await facetsOf("?clearance=needed&without=biotin");
    expect(currency).toBe("usd");
    const listed = async (query: string) =>
      (await handles(`?clearance=needed&without=biotin&limit=100${query}`)).length;
    expect(facets.count).toBe(await listed(""));
    for (const { value, count } of facets.goals)
      expect([value, count]).toEqual([value, await listed(`&goal=${value}`)]);
    for (const { value, count } of facets.ingredients.slice(0, 5))
      expect([value, count]).toEqual([value, await listed(`&ingredient=${value}`)]);
    for (const { value, count } of facets.without.slice(0, 5))
      expect([value, count]).toEqual([value, await listed(`&without=${value}`)]);
    for (const { value, count } of facets.prices)
      expect([value, count]).toEqual([value, await listed(`&price_max=${value}`)]);
    expect(facets.without.map(({ value }) => value)).toContain("biotin");
    const refused = await store.get("/care-package-facets?order=price");
    expect([refused.status, ErrorBody.parse(refused.body).fields?.map(({ path }) => path)]).toEqual([400, ["order"]]);
  });

  test("packages sort by price and title, and pages neither overlap nor skip", async () => {
    expect(await handles("?order=-price&limit=2")).toEqual(["nad-loading", "ketamine-induction"]);
    expect((await handles("?order=price&limit=1"))[0]).toBe("ketamine-consultation");
    expect((await handles("?order=title&limit=1"))[0]).toBe("alpha-lipoic");
    const pages = await Promise.all([0, 5, 10, 15].map((offset) => handles(`?order=-title&limit=5&offset=${offset}`)));
    expect(new Set(pages.flat()).size).toBe(16);
  });

  test("a page of one and a page of all cost the same number of SQL statements", async () => {
    await list();
    const statements = (query: string) =>
      statementsOf(container(), () => {
        readAnew();
        return list(query);
      });
    const [one, four, all] = [
      await statements("?limit=1"),
      await statements("?limit=4"),
      await statements("?limit=100"),
    ];
    expect({ four, all }).toEqual({ four: one, all: one });
    expect(one).toBeLessThanOrEqual(25);
  });

  test("a product that isn't published, or is in another sales channel, isn't shown", async () => {
    const { care_package } = CarePackageResponse.parse((await store.get("/care-packages/athlete")).body);
    await updateProductsWorkflow(container()).run({
      input: { selector: { id: care_package.product_id }, update: { status: "draft" } },
    });
    readAnew();
    expect((await store.get("/care-packages/athlete")).status).toBe(404);
    await sql.raw("UPDATE product_sales_channel SET deleted_at = now() WHERE product_id = ?", [
      CarePackageResponse.parse((await store.get("/care-packages/myers")).body).care_package.product_id,
    ]);
    readAnew();
    const left = await handles("");
    expect(left).toHaveLength(14);
    expect(left).not.toContain("athlete");
    expect(left).not.toContain("myers");
  });

  test("what staff count and have used up is not available", async () => {
    const { care_package } = CarePackageResponse.parse((await store.get("/care-packages/athlete")).body);
    const course = care_package.options[0]?.variant_id ?? "";
    await sql.raw("UPDATE product_variant SET manage_inventory = true WHERE id = ?", [course]);
    readAnew();
    const after = CarePackageResponse.parse((await store.get("/care-packages/athlete")).body).care_package;
    expect(after.options.map(({ available }) => available)).toEqual([false, true]);
  });

  test("an unknown handle is not found, in the one shape of errors", async () => {
    for (const path of ["/care-packages/none", "/ingredients/none", "/articles/none"]) {
      const { status, body } = await store.get(path);
      expect({ path, status, code: ErrorBody.parse(body).code }).toEqual({ path, status: 404, code: "NOT_FOUND" });
    }
  });

  test("an odd query is refused with its field named", async () => {
    const { status, body } = await store.get("/care-packages?limit=0&order=dearest&surprise=1");
    expect(status).toBe(400);
    expect(
      ErrorBody.parse(body)
        .fields?.map(({ path }) => path)
        .sort(),
    ).toEqual(["limit", "order", "surprise"]);
  });

  test("without a publishable key nothing is told, in our shape", async () => {
    const { status, body } = await store.get("/care-packages", { "x-publishable-api-key": "" });
    expect(status).toBe(401);
    expect(ErrorBody.parse(body).code).toBe("UNAUTHORIZED");
  });

  test("the clinic tells its address, zone, currency and region", async () => {
    const { clinic } = ClinicResponse.parse((await store.get("/clinic")).body);
    expect(clinic).toMatchObject({ currency: "usd", zone: "America/New_York", address: { province: "VA" } });
  });

  test("ingredients are listed by name, each in a color of its own", async () => {
    const { ingredients, count } = IngredientList.parse((await store.get("/ingredients?limit=100")).body);
    expect(ingredients).toHaveLength(count);
    expect(new Set(ingredients.map(({ colour }) => colour)).size).toBe(count);
    const found = IngredientList.parse((await store.get("/ingredients?q=b12")).body);
    expect(found.ingredients.map(({ handle }) => handle)).toEqual(["vitamin-b12"]);
  });

  test("an ingredient tells its evidence and where it is used", async () => {
    const { ingredient } = IngredientResponse.parse((await store.get("/ingredients/biotin")).body);
    expect(ingredient.used_in.map(({ handle }) => handle)).toEqual(["radiance-kit", "glow-plus"]);
    expect(ingredient.evidence.map(({ about, grade }) => [about, grade])).toEqual([
      ["benefit", "limited"],
      ["benefit", "not_established"],
      ["safety", "established"],
    ]);
    expect(ingredient.evidence.every(({ reviewer }) => reviewer === "Demo medical reviewer")).toBe(true);
  });
});
