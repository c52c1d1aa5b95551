import { CarePackageResponse, CartNotices, ErrorBody } from "@ampoule/contract";
import { updateProductsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { keptCatalogue } from "../../../backend/src/workflows/catalogue/freshness/kept-catalogue";
import { withBackend } from "../../support/backend";

type Line = { id: string; product_handle: string; quantity: number; unit_price: number };
type Cart = { id: string; total: number; items: Line[] };

withBackend(({ store, container, region, sql }) => {
  const packageOf = async (handle: string) =>
    CarePackageResponse.parse((await store.get(`/care-packages/${handle}`)).body).care_package;
  const variantOf = async (handle: string) => (await packageOf(handle)).options[0]?.variant_id ?? "";
  const cartOf = (answer: { body: Record<string, unknown> }) => answer.body["cart"] as Cart;
  const linesOf = (cart: Cart) => Object.fromEntries(cart.items.map((line) => [line.product_handle, line.quantity]));
  const createCart = async (items: { variant_id: string; quantity: unknown }[] = []) =>
    store.post("/carts", { region_id: region(), items });
  const lineOf = (cart: Cart, handle: string) => cart.items.find((line) => line.product_handle === handle)?.id ?? "";
  const read = async (id: string) => cartOf(await store.get(`/carts/${id}`));
  const code = (answer: { body: unknown }) => ErrorBody.parse(answer.body).code;

  test("an odd quantity is refused with its field named, by every way that sets one, and 0 removes the line", async () => {
    const variant_id = await variantOf("radiance-kit");
    const cart = cartOf(await createCart([{ variant_id, quantity: 1 }]));
    const line = lineOf(cart, "radiance-kit");
    for (const quantity of [-1, 1.5, 10_000, 100, "2", null]) {
      const ways = {
        "items.0.quantity": await createCart([{ variant_id, quantity }]),
        "quantity of a new line": await store.post(`/carts/${cart.id}/line-items`, { variant_id, quantity }),
        "quantity of a line": await store.post(`/carts/${cart.id}/line-items/${line}`, { quantity }),
      };
      for (const [way, answer] of Object.entries(ways)) {
        const [field] = ErrorBody.parse(answer.body).fields ?? [];
        expect({ way, quantity, status: answer.status, path: field?.path }).toEqual({
          way,
          quantity,
          status: 400,
          path: way.split(" ")[0],
        });
      }
    }
    expect((await store.post(`/carts/${cart.id}/line-items`, { variant_id, quantity: 0 })).status).toBe(400);
    const tooMany = await store.post(`/carts/${cart.id}/line-items`, { variant_id, quantity: 99 });
    expect({ status: tooMany.status, code: code(tooMany) }).toEqual({ status: 400, code: "INVALID_INPUT" });
    expect(linesOf(await read(cart.id))).toEqual({ "radiance-kit": 1 });
    expect(linesOf(cartOf(await store.post(`/carts/${cart.id}/line-items/${line}`, { quantity: 3 })))).toEqual({
      "radiance-kit": 3,
    });
    expect(linesOf(cartOf(await store.post(`/carts/${cart.id}/line-items/${line}`, { quantity: 0 })))).toEqual({});
  });

  test("a ketamine series brings the free consultation, once, which stays while the series is there", async () => {
    const induction = await variantOf("ketamine-induction");
    const consultation = await variantOf("ketamine-consultation");
    const both = { "ketamine-induction": 1, "ketamine-consultation": 1 };
    expect(linesOf(cartOf(await createCart([{ variant_id: induction, quantity: 1 }])))).toEqual(both);

    const empty = cartOf(await createCart());
    const at = `/carts/${empty.id}/line-items`;
    const cart = cartOf(await store.post(at, { variant_id: induction, quantity: 1 }));
    expect(linesOf(cart)).toEqual(both);
    expect(cart.total).toBe(2500);
    expect(linesOf(cartOf(await store.post(at, { variant_id: induction, quantity: 1 })))).toEqual({
      "ketamine-induction": 2,
      "ketamine-consultation": 1,
    });

    const brought = lineOf(cart, "ketamine-consultation");
    const refusals = [
      await store.delete(`${at}/${brought}`),
      await store.post(`${at}/${brought}`, { quantity: 0 }),
      await store.post(`${at}/${brought}`, { quantity: 2 }),
      await store.post(at, { variant_id: consultation, quantity: 1 }),
    ];
    expect(refusals.map((answer) => [answer.status, code(answer)])).toEqual(
      refusals.map(() => [409, "CONSULTATION_STAYS"]),
    );
    expect(ErrorBody.parse(refusals[0]?.body).message).toContain("consultation stays in the cart");

    const removed = await store.delete(`${at}/${lineOf(cart, "ketamine-induction")}`);
    expect(linesOf(removed.body["parent"] as Cart)).toEqual({});
  });

  test("two requests at once bring one consultation", async () => {
    const variant_id = await variantOf("ketamine-induction");
    const cart = cartOf(await createCart());
    const add = () => store.post(`/carts/${cart.id}/line-items`, { variant_id, quantity: 1 });
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(linesOf(await read(cart.id))).toEqual({ "ketamine-induction": 2, "ketamine-consultation": 1 });
    expect((await read(cart.id)).items).toHaveLength(2);
  });

  test("a consultation that the client chose first stays when the series leaves", async () => {
    const cart = cartOf(await createCart([{ variant_id: await variantOf("ketamine-consultation"), quantity: 1 }]));
    const at = `/carts/${cart.id}/line-items`;
    const filled = cartOf(await store.post(at, { variant_id: await variantOf("ketamine-induction"), quantity: 1 }));
    const removed = await store.delete(`${at}/${lineOf(filled, "ketamine-induction")}`);
    expect(linesOf(removed.body["parent"] as Cart)).toEqual({ "ketamine-consultation": 1 });
  });

  test("what the owner doesn't sell online isn't put into a cart", async () => {
    const variant_id = await variantOf("ketamine-induction");
    const { product_id } = await packageOf("ketamine-induction");
    const cart = cartOf(await createCart());
    await sql.raw("UPDATE care_package SET consultation_only = true WHERE product_id = ?", [product_id]);
    // SQL alone tells the process nothing.
    keptCatalogue(container()).forget(["care-packages"]);
    const first = await store.post(`/carts/${cart.id}/line-items`, { variant_id, quantity: 1 });
    expect([first.status, code(first)]).toEqual([409, "CONSULTATION_FIRST"]);
    await sql.raw(
      "UPDATE care_package SET consultation_only = false, online_payment_disabled = true WHERE product_id = ?",
      [product_id],
    );
    keptCatalogue(container()).forget(["care-packages"]);
    const second = await createCart([{ variant_id, quantity: 1 }]);
    expect([second.status, code(second)]).toEqual([409, "ONLINE_PAYMENT_DISABLED"]);
  });

  test("a line of another cart can't be changed or removed", async () => {
    const item = { variant_id: await variantOf("radiance-kit"), quantity: 1 };
    const mine = cartOf(await createCart([item]));
    const theirs = cartOf(await createCart([item]));
    const at = `/carts/${mine.id}/line-items/${lineOf(theirs, "radiance-kit")}`;
    expect((await store.delete(at)).status).toBe(404);
    expect((await store.post(at, { quantity: 2 })).status).toBe(404);
    expect(linesOf(await read(theirs.id))).toEqual({ "radiance-kit": 1 });
  });

  test("a re-priced line is said in words, and the cart is put at the new price", async () => {
    const { product_id, options } = await packageOf("radiance-kit");
    const course = options[0]?.variant_id ?? "";
    const cart = cartOf(await createCart([{ variant_id: course, quantity: 2 }]));
    const notices = async () => CartNotices.parse((await store.get(`/carts/${cart.id}/notices`)).body).notices;
    expect(await notices()).toEqual([]);
    await updateProductVariantsWorkflow(container()).run({
      input: { product_variants: [{ id: course, prices: [{ currency_code: "usd", amount: 990 }] }] },
    });
    const expected = {
      kind: "repriced",
      line_item_id: lineOf(cart, "radiance-kit"),
      old_price: { minor: "94500", currency: "usd" },
      new_price: { minor: "99000", currency: "usd" },
    };
    expect(await notices()).toMatchObject([expected]);
    expect((await read(cart.id)).total).toBe(1980);
    const [again] = await notices();
    expect(again).toMatchObject(expected);
    expect(again?.sentence).toContain("from $945.00 to $990.00");

    await updateProductsWorkflow(container()).run({
      input: { selector: { id: product_id }, update: { status: "draft" } },
    });
    expect(await notices()).toMatchObject([{ kind: "unpublished" }]);
  });

  test("a sold-out line is said in words", async () => {
    const variant_id = await variantOf("hydration");
    const cart = cartOf(await createCart([{ variant_id, quantity: 1 }]));
    await sql.raw("UPDATE product_variant SET manage_inventory = true WHERE id = ?", [variant_id]);
    const { notices } = CartNotices.parse((await store.get(`/carts/${cart.id}/notices`)).body);
    expect(notices).toMatchObject([{ kind: "sold_out", title: "Hydration (Course of 3)" }]);
    expect((await store.get("/carts/none/notices")).status).toBe(404);
  });
});
