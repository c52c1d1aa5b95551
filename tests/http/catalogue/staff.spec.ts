import {
  CarePackageResponse,
  ConsultationRequestList,
  ConsultationRequestResponse,
  ErrorBody,
  StaffIngredientList,
  OutboxList,
  OutboxMailResponse,
  type StaffCarePackage,
  StaffCarePackageResponse,
  type Terms,
} from "@ampoule/contract";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../backend/src/modules/care-package";
import { OUTBOX_MODULE, type OutboxModuleService } from "../../../backend/src/modules/outbox";
import { withBackend } from "../../support/backend";

withBackend(({ store, admin, container, sql }) => {
  const productId = async (handle: string) =>
    CarePackageResponse.parse((await store.get(`/care-packages/${handle}`)).body).care_package.product_id;
  const staffView = (answer: { body: unknown }) => StaffCarePackageResponse.parse(answer.body).care_package;
  const courseOf = (view: StaffCarePackage) => {
    const [version] = view.variants[0]?.versions ?? [];
    if (!version) throw new Error("the course has terms");
    return { variant_id: view.variants[0]?.variant_id ?? "", ...version };
  };

  test("staff change terms: a new version is in force, the old one is kept", async () => {
    const at = `/care-packages/${await productId("radiance-kit")}`;
    const before = courseOf(staffView(await admin.get(at)));
    const terms: Terms = { ...before.terms, deposit: { kind: "fixed", amount: { minor: "10000", currency: "usd" } } };
    const body = { variant_id: before.variant_id, expected_version: 1, terms };
    const saved = staffView(await admin.post(`${at}/terms`, body));
    expect(saved.variants[0]?.versions.map(({ version, created_by }) => [version, created_by])).toEqual([
      [2, "staff@ampoule.example"],
      [1, null],
    ]);
    const { care_package } = CarePackageResponse.parse((await store.get("/care-packages/radiance-kit")).body);
    expect(care_package.options[0]).toMatchObject({ terms_version: 2, deposit: { minor: "10000" } });

    const late = await admin.post(`${at}/terms`, body);
    expect([late.status, ErrorBody.parse(late.body).code]).toEqual([409, "TERMS_VERSION_CONFLICT"]);
    const race = await Promise.all(
      [1, 2].map(() => admin.post(`${at}/terms`, { ...body, expected_version: 2, terms: before.terms })),
    );
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test("terms that don't hold together are refused with each field named", async () => {
    const at = `/care-packages/${await productId("radiance-kit")}`;
    const { variant_id, terms } = courseOf(staffView(await admin.get(at)));
    const post = async (change: Record<string, unknown>) => {
      const answer = await admin.post(`${at}/terms`, {
        variant_id,
        expected_version: 1,
        terms: { ...terms, ...change },
      });
      return [answer.status, ErrorBody.parse(answer.body).fields?.map(({ path }) => path)];
    };
    expect(await post({ spacing: { min_days: 9, max_days: 8 } })).toEqual([400, ["terms.spacing.max_days"]]);
    expect(await post({ deposit: { kind: "fixed", amount: { minor: "94501", currency: "usd" } } })).toEqual([
      400,
      ["terms.deposit.amount.minor"],
    ]);
    expect(await post({ deposit: { kind: "fixed", amount: { minor: "1", currency: "eur" } } })).toEqual([
      400,
      ["terms.deposit.amount.currency"],
    ]);
    expect(await post({ sessions: 0 })).toEqual([400, ["terms.sessions"]]);
  });

  test("the database refuses to change terms that an order has used", async () => {
    const { variant_id } = courseOf(staffView(await admin.get(`/care-packages/${await productId("myers")}`)));
    const packages = container().resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
    const change = () => sql.raw("UPDATE care_package_terms SET sessions = 9 WHERE variant_id = ?", [variant_id]);
    await packages.lockTerms([{ variant_id, version: 1 }]);
    await packages.lockTerms([{ variant_id, version: 1 }]);
    await expect(change()).rejects.toThrow(/locked/);
    await expect(sql.raw("DELETE FROM care_package_terms WHERE variant_id = ?", [variant_id])).rejects.toThrow(
      /locked/,
    );
  });

  test("staff change a formula in order, with amounts, one editor at a time", async () => {
    const at = `/care-packages/${await productId("radiance-kit")}`;
    const view = staffView(await admin.get(at));
    const formula = [...view.formula].reverse().map(({ ingredient }) => ({
      ingredient_id: ingredient.id,
      amount: "2.5",
      unit: "mg",
    }));
    const save = { expected_version: view.formula_version, formula };
    const saved = staffView(await admin.post(`${at}/formula`, save));
    expect(saved.formula.map(({ ingredient, amount, unit }) => [ingredient.handle, amount, unit])).toEqual([
      ["biotin", "2.5", "mg"],
      ["b-complex", "2.5", "mg"],
      ["ascorbic-acid", "2.5", "mg"],
    ]);
    const shown = CarePackageResponse.parse((await store.get("/care-packages/radiance-kit")).body).care_package;
    expect(shown.formula.map(({ share }) => share)).toEqual([0.2, 0.3, 0.5]);

    expect((await admin.post(`${at}/formula`, save)).status).toBe(409);
    const absurd = await admin.post(`${at}/formula`, {
      expected_version: saved.formula_version,
      formula: [{ ...formula[0], amount: "2500", unit: "g" }],
    });
    expect([absurd.status, ErrorBody.parse(absurd.body).fields]).toEqual([
      400,
      [{ path: "formula.0.amount", message: expect.stringContaining("At most 100 g") }],
    ]);
    const unknown = await admin.post(`${at}/formula`, {
      expected_version: saved.formula_version,
      formula: [{ ingredient_id: "ingr_none", amount: null, unit: null }],
    });
    expect(ErrorBody.parse(unknown.body).fields?.map(({ path }) => path)).toEqual(["formula.0.ingredient_id"]);
  });

  test("a product that staff make becomes a care package by its terms and settings", async () => {
    const { rows } = await sql.raw("SELECT id FROM sales_channel LIMIT 1");
    const created = await admin.post("/products", {
      title: "New package",
      handle: "new-package",
      status: "published",
      sales_channels: [{ id: rows[0].id }],
      options: [{ title: "Sold as", values: ["Course"] }],
      variants: [
        {
          title: "Course",
          options: { "Sold as": "Course" },
          manage_inventory: false,
          prices: [{ currency_code: "usd", amount: 80 }],
        },
      ],
    });
    const product = created.body["product"] as { id: string; variants: { id: string }[] };
    const at = `/care-packages/${product.id}`;
    expect(staffView(await admin.get(at))).toMatchObject({ settings: null, variants: [{ versions: [] }] });
    const terms: Terms = {
      sessions: 2,
      spacing: { min_days: 1, max_days: null },
      duration_min: 30,
      infusion_min: null,
      needs_clearance: true,
      balance_waits_for_clearance: false,
      deposit: { kind: "percent", basis_points: 5000 },
      balance_due: { kind: "before_session", session: 2 },
      refund: { retained_basis_points: 0 },
    };
    const variant_id = product.variants[0]?.id;
    expect((await admin.post(`${at}/terms`, { variant_id, expected_version: 0, terms })).status).toBe(200);
    const settings = {
      goal: "energy",
      consultation_only: false,
      online_payment_disabled: true,
      brings: null,
      cautions: ["A caution."],
      notices: [],
    };
    const { settings_version } = staffView(await admin.get(at));
    const set = (change: object, expected_version: string) =>
      admin.post(at, { ...settings, ...change, expected_version });
    const made = staffView(await set({}, settings_version));
    expect(made.settings).toEqual(settings);
    const late = await set({ goal: "recovery" }, settings_version);
    expect([late.status, ErrorBody.parse(late.body).code]).toEqual([409, "EDIT_CONFLICT"]);
    const race = await Promise.all(["first", "second"].map((goal) => set({ goal }, made.settings_version)));
    expect(race.map(({ status }) => status).sort()).toEqual([200, 409]);
    const back = staffView(await admin.get(at));
    expect((await set({}, back.settings_version)).status).toBe(200);
    const bad = await set({ brings: "nothing-here" }, made.settings_version);
    expect(ErrorBody.parse(bad.body).fields?.map(({ path }) => path)).toEqual(["brings"]);
    const shown = CarePackageResponse.parse((await store.get("/care-packages/new-package")).body).care_package;
    expect(shown).toMatchObject({
      goal: "energy",
      online_payment_disabled: true,
      options: [{ deposit: { minor: "4000" } }],
    });
    expect((await admin.get("/care-packages/prod_none")).status).toBe(404);
  });

  test("a consultation request reaches staff once, however often it is sent, and they note how far it is", async () => {
    const request = { name: "Ada Example", email: "ada@example.com", adult: true, package_handle: "myers" };
    const key = { "idempotency-key": "request-1" };
    const sent = await store.post("/consultation-requests", request, key);
    expect(sent.status).toBe(201);
    const { id } = ConsultationRequestResponse.parse(sent.body).consultation_request;
    expect((await store.post("/consultation-requests", request, key)).body).toEqual(sent.body);
    const reused = await store.post("/consultation-requests", { ...request, name: "Someone else" }, key);
    expect([reused.status, ErrorBody.parse(reused.body).code]).toEqual([409, "IDEMPOTENCY_KEY_REUSED"]);
    const minor = await store.post("/consultation-requests", { ...request, adult: false, email: "no" });
    expect(
      ErrorBody.parse(minor.body)
        .fields?.map(({ path }) => path)
        .sort(),
    ).toEqual(["adult", "email"]);

    const listed = ConsultationRequestList.parse((await admin.get("/consultation-requests?q=ADA&status=new")).body);
    expect(listed).toMatchObject({ count: 1, consultation_requests: [{ id, handled_by: null }] });
    const handled = await admin.post(`/consultation-requests/${id}`, { status: "contacted" });
    expect(handled.body).toMatchObject({
      consultation_request: { status: "contacted", handled_by: "staff@ampoule.example" },
    });
    expect((await admin.post("/consultation-requests/none", { status: "closed" })).status).toBe(404);
  });

  test("a key is free again after a request that was refused", async () => {
    const key = { "idempotency-key": "request-2" };
    expect((await store.post("/consultation-requests", { name: "A" }, key)).status).toBe(400);
    const mended = { name: "Ada Example", email: "ada@example.com", adult: true };
    expect((await store.post("/consultation-requests", mended, key)).status).toBe(201);
  });

  test("a message is in the outbox once per reference, and staff read it", async () => {
    const outbox = container().resolve<OutboxModuleService>(OUTBOX_MODULE);
    const message = {
      reference: "order:1:confirmation",
      to: "a@example.com",
      subject: "Your order",
      text: "t",
      html: "h",
    };
    await outbox.enqueue(message);
    await outbox.enqueue({ ...message, subject: "Another" });
    const { mails } = OutboxList.parse((await admin.get("/outbox?q=your")).body);
    expect(mails).toMatchObject([{ subject: "Your order" }]);
    const { mail } = OutboxMailResponse.parse((await admin.get(`/outbox/${mails[0]?.id}`)).body);
    expect(mail).toMatchObject({ text: "t", html: "h" });
  });

  test("staff find ingredients, and nobody else sees what staff see", async () => {
    const { ingredients } = StaffIngredientList.parse((await admin.get("/ingredients?q=zinc")).body);
    expect(ingredients.map(({ handle }) => handle)).toEqual(["zinc"]);
    for (const path of ["/ingredients", "/outbox", "/consultation-requests", "/care-packages/x"]) {
      const { status } = await admin.get(path, { authorization: "" });
      expect({ path, status }).toEqual({ path, status: 401 });
    }
  });
});
