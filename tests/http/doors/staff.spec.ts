import sharp from "sharp";
import { withBackend } from "../../support/backend";

const PNG = Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\b\x06\0\0\0", "latin1");

withBackend((backend) => {
  const upload = async (name: string, type: string, bytes: Buffer, headers: Record<string, string> = {}) => {
    const form = new FormData();
    form.append("files", new Blob([new Uint8Array(bytes)], { type }), name);
    return backend.admin.post("/uploads", form, { "content-type": "multipart/form-data", ...headers });
  };

  test("26. an upload that isn't the image it says is refused, whatever its name", async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const cases: [string, string, Buffer][] = [
      ["a.svg", "image/svg+xml", svg],
      ["a.png", "image/png", svg],
      ["a.html", "text/html", Buffer.from("<script>alert(1)</script>")],
      ["a.csv", "text/csv", Buffer.from("<html><script>alert(1)</script>")],
      ["a.png", "image/jpeg", PNG],
      // It begins as one, and ends there.
      ["a.png", "image/png", PNG],
      ["a.js", "text/javascript", Buffer.from("alert(1)")],
    ];
    for (const each of cases) {
      const answer = await upload(...each);
      expect([each[0], answer.status, answer.body["code"]]).toEqual([each[0], 415, "UNSUPPORTED_MEDIA_TYPE"]);
    }
    const large = await upload("a.png", "image/png", Buffer.concat([PNG, Buffer.alloc(11 * 1024 * 1024)]));
    expect([large.status, large.body["code"]]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    const announced = await backend.admin.post("/uploads/presigned-urls", {
      originalname: "a.html",
      mime_type: "image/png",
      size: 10,
    });
    expect(announced.status).toBe(415);
  });

  test("an image is stored under the ending of its bytes, in a plain name, where the backend really is", async () => {
    const blank = sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } });
    const { status, body } = await upload("../../evil page.html", "image/png", await blank.png().toBuffer());
    expect(status).toBe(200);
    const files = body["files"] as { id: string; url: string }[];
    expect(files[0]?.url).toMatch(/^http:\/\/localhost:9000\/static\/\d+-evil-page\.png$/);
    expect((await backend.admin.delete(`/uploads/${files[0]?.id ?? ""}`)).status).toBe(200);
    const csv = await upload("products.csv", "text/csv", Buffer.from("Product Handle,Product Thumbnail\na,\n"));
    expect(csv.status).toBe(200);
    await backend.admin.delete(`/uploads/${(csv.body["files"] as { id: string }[])[0]?.id ?? ""}`);
  });

  test("a store of files that is away is said to be, and may be tried again", async () => {
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const files = backend.container().resolve("file");
    const away = jest.spyOn(files, "createFiles").mockRejectedValue(new Error("connect ECONNREFUSED 10.0.0.5:9000"));
    const { status, body } = await upload("a.png", "image/png", png);
    away.mockRestore();
    expect([status, body["code"]]).toEqual([503, "FILES_UNAVAILABLE"]);
    expect(JSON.stringify(body)).not.toContain("10.0.0.5");
    const read = jest.spyOn(files, "getAsBuffer").mockRejectedValue(new Error("connect ECONNREFUSED 10.0.0.5:9000"));
    const picture = { url: "http://localhost:9000/static/1-a.png", alt: "A drip", before: null };
    const saved = await backend.admin.post("/pictures", picture);
    read.mockRestore();
    expect([saved.status, saved.body["code"]]).toEqual([503, "FILES_UNAVAILABLE"]);
  });

  test("what Medusa writes for staff, as an export of orders, is read by staff alone", async () => {
    const file = { filename: "order-exports.csv", mimeType: "text/csv", content: "Order,Email\n1,a@example.com\n" };
    const [made] = await backend
      .container()
      .resolve("file")
      .createFiles([{ ...file, access: "private" }]);
    const path = new URL(made?.url ?? "").pathname;
    expect(path).toMatch(/^\/static\/private-\d+-order-exports\.csv$/);
    const signed_in = { authorization: `Bearer ${backend.token()}` };
    const read = async (address: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${backend.address()}${address}`, { headers });
      return { status: answer.status, cached: answer.headers.get("cache-control"), text: await answer.text() };
    };
    expect(await read(path, signed_in)).toMatchObject({ status: 200, cached: "private, no-store", text: file.content });
    const name = path.replace("/static/", "");
    for (const address of [
      path,
      `/static/private/${name}`,
      `/static/private%2F${name}`,
      `/static/./private%5c${name}`,
    ]) {
      const { status, text } = await read(address);
      expect([address, status]).toEqual([address, 404]);
      expect(text).not.toContain("a@example.com");
    }
    await backend
      .container()
      .resolve("file")
      .deleteFiles([made?.id ?? ""]);
    expect((await read(path, signed_in)).status).toBe(404);
  });

  test("26. an image's address inside a network is refused beside its field; a public one is kept", async () => {
    const found = await backend.admin.get("/products?limit=1&fields=id");
    const [{ id } = { id: "" }] = found.body["products"] as { id: string }[];
    const product = (urls: Record<string, unknown>) => backend.admin.post(`/products/${id}`, urls);
    const internal: [Record<string, unknown>, string][] = [
      [{ thumbnail: "http://169.254.169.254/latest/meta-data/" }, "thumbnail"],
      [{ images: [{ url: "https://cdn.example.com/a.png" }, { url: "http://[::1]:5432/" }] }, "images.1.url"],
      [{ thumbnail: "https://admin:secret@cdn.example.com/a.png" }, "thumbnail"],
      [{ thumbnail: "file:///etc/passwd" }, "thumbnail"],
    ];
    for (const [urls, path] of internal) {
      const answer = await product(urls);
      expect([answer.status, answer.body["fields"]]).toEqual([400, [{ path, message: expect.any(String) }]]);
    }
    expect(await product({ thumbnail: "https://cdn.example.com/a.png" })).toMatchObject({ status: 200 });
    const batch = await backend.admin.post("/products/batch", {
      update: [{ id: "prod_x", thumbnail: "http://10.0.0.1/" }],
    });
    expect(batch.status).toBe(400);
    const csv = Buffer.from("Product Handle,Product Thumbnail\na,http://10.0.0.1/a.png\n");
    expect((await upload("products.csv", "text/csv", csv)).status).toBe(400);
  });

  test("22. a publishable key opens no admin route, and another sales channel's key opens no package of this one", async () => {
    const key = { "x-publishable-api-key": backend.key(), authorization: "" };
    for (const path of ["/orders", "/products", "/care-packages/prod_x", "/outbox", "/stripe-events", "/ingredients"]) {
      expect((await backend.admin.get(path, key)).status).toBe(401);
      expect((await backend.admin.get(path, { authorization: `Basic ${btoa(`${backend.key()}:`)}` })).status).toBe(401);
      expect((await backend.admin.get(path, { authorization: `Bearer ${backend.key()}` })).status).toBe(401);
    }
    const channel = await backend.admin.post("/sales-channels", { name: "Elsewhere" });
    const made = await backend.admin.post("/api-keys", { title: "Elsewhere", type: "publishable" });
    const { id, token } = made.body["api_key"] as { id: string; token: string };
    const channel_id = (channel.body["sales_channel"] as { id: string }).id;
    await backend.admin.post(`/api-keys/${id}/sales-channels`, { add: [channel_id] });
    const elsewhere = { "x-publishable-api-key": token };
    const here = await backend.store.get("/care-packages");
    expect(here.body["count"]).toBeGreaterThan(0);
    expect((await backend.store.get("/care-packages", elsewhere)).body["count"]).toBe(0);
    const list = here.body["care_packages"] as { handle: string; variants?: { id: string }[] }[];
    expect((await backend.store.get(`/care-packages/${list[0]?.handle ?? ""}`, elsewhere)).status).toBe(404);
    const forced = await backend.store.post(
      "/carts",
      { region_id: backend.region(), sales_channel_id: "sc_x" },
      elsewhere,
    );
    expect([forced.status, forced.body["code"]]).toEqual([403, "FORBIDDEN"]);
    expect((await backend.store.get("/care-packages", { "x-publishable-api-key": "pk_wrong" })).status).toBe(401);
  });

  test("24. a script in a client's name is text in what the admin is answered, and can't be taken for a page", async () => {
    const name = `"><img src=x onerror=alert(1)><script>alert(1)</script>`;
    const asked = { name, email: "rosalind.quimby@example.com", phone: "<b>804 555 0117</b>", adult: true };
    expect((await backend.store.post("/consultation-requests", asked)).status).toBe(201);
    const answer = await backend.admin.get("/consultation-requests");
    expect(answer.body["consultation_requests"]).toMatchObject([{ name, phone: "<b>804 555 0117</b>" }]);
  });
});
