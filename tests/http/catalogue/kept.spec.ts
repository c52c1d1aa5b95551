import { CarePackageList } from "@ampoule/contract";
import { withBackend } from "../../support/backend";
import { statementsOf } from "../../support/statements";

withBackend(({ store, admin, container, sql }) => {
  const list = async (headers?: Record<string, string>) =>
    CarePackageList.parse((await store.get("/care-packages?limit=16", headers)).body);
  const kit = async () => (await list()).care_packages.find(({ handle }) => handle === "radiance-kit");
  const course = async () => {
    const option = (await kit())?.options.find(({ is_course }) => is_course);
    if (!option) throw new Error("the kit is sold as a course");
    return option;
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test("the list that was read once costs the next one a statement at the most", async () => {
    await list();
    // The key is Medusa's own to check, and its answer is kept by Medusa.
    const key_checks = await statementsOf(container(), () => store.get("/care-packages?limit=0"));
    expect(await statementsOf(container(), list)).toBeLessThanOrEqual(key_checks + 1);
  });

  test("a price that staff save is listed within two seconds", async () => {
    const { variant_id, price } = await course();
    expect(price.minor).toBe("94500");
    const product_id = (await kit())?.product_id ?? "";
    const prices = [{ currency_code: "usd", amount: 990 }];
    const saved = await admin.post(`/products/${product_id}/variants/${variant_id}`, { prices });
    expect(saved.status).toBe(200);
    const until = Date.now() + 2_000;
    while ((await course()).price.minor !== "99000" && Date.now() < until) await pause(50);
    expect((await course()).price.minor).toBe("99000");
  });

  test("what another process saved is listed when the database says so, half a second later at the most", async () => {
    const { product_id, title } = (await kit()) ?? {};
    await sql.raw("UPDATE product SET title = 'Elsewhere' WHERE id = ?", [product_id]);
    // Nobody said so: it is the list that is kept.
    expect((await kit())?.title).toBe(title);
    await sql.raw(
      `INSERT INTO catalogue_version (id, tag) VALUES ('catv_other', 'care-packages')
       ON CONFLICT (tag) WHERE deleted_at IS NULL DO UPDATE SET version = catalogue_version.version + 1`,
    );
    await pause(500);
    expect((await kit())?.title).toBe("Elsewhere");
  });

  test("who holds the list already is told so, until it is another", async () => {
    const { etag } = await store.get("/care-packages?limit=16");
    const again = () => store.get("/care-packages?limit=16", { "if-none-match": String(etag) });
    expect((await again()).status).toBe(304);
    const product_id = (await kit())?.product_id ?? "";
    expect((await admin.post(`/products/${product_id}`, { title: "Radiance, renamed" })).status).toBe(200);
    const until = Date.now() + 2_000;
    while ((await again()).status === 304 && Date.now() < until) await pause(50);
    expect((await again()).status).toBe(200);
  });

  test("what is kept for one key is not told to a key of other channels", async () => {
    expect((await list()).count).toBe(16);
    const { body } = await admin.post("/api-keys", { title: "Elsewhere", type: "publishable" });
    const { token, id } = body["api_key"] as { token: string; id: string };
    const made = await admin.post("/sales-channels", { name: "Elsewhere" });
    const { id: channel_id } = made.body["sales_channel"] as { id: string };
    expect((await admin.post(`/api-keys/${id}/sales-channels`, { add: [channel_id] })).status).toBe(200);
    expect((await list({ "x-publishable-api-key": token })).count).toBe(0);
  });

  test("a handle that is nobody's is not kept: it is found as soon as it is somebody's", async () => {
    expect((await store.get("/care-packages/renamed-kit")).status).toBe(404);
    await sql.raw("UPDATE product SET handle = 'renamed-kit' WHERE handle = 'radiance-kit'");
    expect((await store.get("/care-packages/renamed-kit")).status).toBe(200);
  });
});
