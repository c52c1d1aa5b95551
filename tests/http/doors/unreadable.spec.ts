import { withBackend } from "../../support/backend";
import { JSON_BODY, type Raw, raw } from "./answers/raw";

const ACCOUNT = { email: "staff@ampoule.example", password: "ampoule-demo" };

withBackend((backend) => {
  const shop = { base: backend.address };
  const key = () => ({ "x-publishable-api-key": backend.key() });
  const staff = () => ({ authorization: `Bearer ${backend.token()}` });
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    raw(shop, "POST", path, { ...JSON_BODY, ...key(), ...headers }, body);
  const told = ({ status, body }: Raw) => {
    const { code, fields } = JSON.parse(body) as { code?: string; fields?: { path: string }[] };
    return [status, code, fields?.[0]?.path];
  };

  test("a locale that isn't one plain text is answered, on our routes and on Medusa's", async () => {
    for (const query of ["locale[]=x", "locale=a&locale=b", "locale[a]=", "%6cocale%5B%5D=x", "locale=%00"])
      for (const path of ["/store/care-packages", "/store/products", "/store/nowhere"])
        expect([query, path, told(await raw(shop, "GET", `${path}?${query}`, key()))]).toEqual([
          ...[query, path],
          [400, "INVALID_INPUT", "locale"],
        ]);
    expect((await raw(shop, "GET", "/store/care-packages?locale=es", key())).status).toBe(200);
  });

  test("a text that no database can hold is refused by its field, wherever it was written", async () => {
    const sent: [Raw, string][] = [
      [await post("/store/consultation-requests", '{"name":"a\\u0000b"}'), "name"],
      [await post("/store/carts", '{"metadata":{"x":"\\ud800"}}'), "metadata.x"],
      [await post("/store/carts", '{"metadata":{"\\udc00":1}}'), "metadata.\ufffd"],
      [await raw(shop, "GET", "/store/ingredients?q=%00", key()), "q"],
      [await raw(shop, "GET", "/store/articles?q=a%00", key()), "q"],
      [await post("/auth/customer/emailpass", '{"email":"a\\u0000@example.com","password":"x"}'), "email"],
      [await post("/admin/products", '{"title":"a\\u0000"}', staff()), "title"],
      [await raw(shop, "GET", "/admin/products?q=%00", staff()), "q"],
    ];
    for (const [answer, field] of sent) expect(told(answer)).toEqual([400, "INVALID_INPUT", field]);
  });

  test("a path that can't be decoded is the asker's mistake, and one with a zero in it names nothing", async () => {
    for (const room of ["/store/care-packages/", "/store/order-links/", "/store/products/", "/static/"]) {
      expect([room, (await raw(shop, "GET", `${room}%`, key())).status]).toEqual([room, 400]);
      expect([room, (await raw(shop, "GET", `${room}%E0%A4%A`, key())).status]).toEqual([room, 400]);
      expect([room, told(await raw(shop, "GET", `${room}a%00`, key()))]).toEqual([room, [404, "NOT_FOUND", undefined]]);
    }
    expect((await raw(shop, "GET", "/store/pictures/%00/file", key())).status).toBe(404);
  });

  test("a line without a variant, and an account of a kind that there is not, are refused", async () => {
    const line = await post("/store/carts", '{"items":[{"variant_id":"","quantity":1}]}');
    expect(told(line)).toEqual([400, "INVALID_INPUT", "items.0.variant_id"]);
    for (const actor of ["__proto__", "constructor", "robot"])
      for (const verb of ["", "/register", "/reset-password"])
        expect([actor, (await post(`/auth/${actor}/emailpass${verb}`, JSON.stringify(ACCOUNT))).status]).toEqual([
          ...[actor, 404],
        ]);
  });

  test("a fresh shop without a clinic says so, on its routes and when it is asked whether it is ready", async () => {
    const ready = () => raw(shop, "GET", "/ready");
    expect(JSON.parse((await ready()).body)).toMatchObject({ status: "ready", clinic: "there", redis: "unused" });
    await backend.sql.raw("UPDATE clinic SET deleted_at = now()");
    const answer = await ready();
    expect([answer.status, JSON.parse(answer.body)]).toMatchObject([503, { database: "up", clinic: "missing" }]);
    expect(told(await post("/store/carts", "{}"))).toEqual([503, "CLINIC_MISSING", undefined]);
    expect(told(await raw(shop, "GET", "/admin/articles", staff()))).toEqual([503, "CLINIC_MISSING", undefined]);
  });

  test("an upload whose form has another field, is cut off or has no boundary is refused as such", async () => {
    const part = (name: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nbytes`;
    const send = (body: string, type: string) =>
      post("/admin/uploads", body, { ...staff(), "content-type": type, "content-length": String(body.length) });
    const boundary = "multipart/form-data; boundary=x";
    const sent: [Raw, string | undefined][] = [
      [await send(`${part("picture")}\r\n--x--\r\n`, boundary), "files"],
      [await send(part("files"), boundary), ""],
      [await send(`${part("files")}\r\n--x--\r\n`, "multipart/form-data"), ""],
      [await send(`${part("files")}\r\n--x--\r\n`, "multipart/mixed; boundary=x"), ""],
    ];
    for (const [answer, field] of sent) expect(told(answer)).toEqual([400, "INVALID_INPUT", field]);
  });
});
