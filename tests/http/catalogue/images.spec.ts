import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Article,
  ArticleResponse,
  CarePackageList,
  CarePackageResponse,
  ClaimReviewResponse,
  ErrorBody,
  type Picture,
  ProductPictureList,
  StaffArticleResponse,
  StaffPictureList,
  StaffPictureResponse,
} from "@ampoule/contract";
import sharp from "sharp";
import { withBackend } from "../../support/backend";

const CLAIM = "A drip that cures migraines.";
const ALT = "Two chairs by a window, each beside a stand for drips.";
const SPANISH = { "x-medusa-locale": "es" };

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#7a9a8a" } });

withBackend(({ container, store, admin, address, key, sql }) => {
  const post = (name: string, type: string, bytes: Buffer) => {
    const form = new FormData();
    form.append("files", new Blob([new Uint8Array(bytes)], { type }), name);
    return admin.post("/uploads", form, { "content-type": "multipart/form-data" });
  };
  const uploaded = async (width = 90, height = 60): Promise<string> => {
    const { status, body } = await post("room.jpg", "image/jpeg", await blank(width, height).jpeg().toBuffer());
    expect(status).toBe(200);
    return (body["files"] as { url: string }[])[0]?.url ?? "";
  };
  const idOf = async (handle: string): Promise<string> =>
    (await sql.raw("SELECT id FROM product WHERE handle = ?", [handle])).rows[0].id;
  const attach = async (handle: string, ...urls: string[]): Promise<string> => {
    const id = await idOf(handle);
    const images = urls.map((url) => ({ url }));
    expect(await admin.post(`/products/${id}`, { images })).toMatchObject({ status: 200 });
    return id;
  };
  const describePicture = (url: string, alt: string | null, before: string | null = null) =>
    admin.post("/pictures", { url, alt, before });
  const described = async (url: string, alt: string | null, before: string | null = null) => {
    const answer = await describePicture(url, alt, before);
    expect(answer).toMatchObject({ status: 200 });
    return StaffPictureResponse.parse(answer.body).picture;
  };
  const shown = async (handle: string, headers = {}): Promise<Picture[]> =>
    CarePackageResponse.parse((await store.get(`/care-packages/${handle}`, headers)).body).care_package.images;
  const media = async (product_id: string) =>
    ProductPictureList.parse((await admin.get(`/care-packages/${product_id}/pictures`)).body).pictures;
  const refusal = (answer: { status: number; body: unknown }) => {
    const { code, fields } = ErrorBody.parse(answer.body);
    return [answer.status, code, ...(fields ?? []).map(({ path }) => path)];
  };

  test("a file that isn't the image it says, or too large a one, is refused and stored nowhere", async () => {
    const folder = process.env["UPLOADS_FOLDER"] ?? "";
    await uploaded();
    const before = readdirSync(folder).length;
    const png = await blank(20, 20).png().toBuffer();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const refused: [string, string, string, Buffer][] = [
      ["a PNG that says it is a JPEG", "a.jpg", "image/jpeg", png],
      ["an SVG as a PNG", "a.png", "image/png", svg],
      ["a page as a JPEG", "a.jpg", "image/jpeg", Buffer.from("<!doctype html><script>alert(1)</script>")],
      ["a GIF", "a.gif", "image/gif", await blank(9, 9).gif().toBuffer()],
      ["a PNG that breaks off", "a.png", "image/png", png.subarray(0, 60)],
    ];
    for (const [what, ...file] of refused)
      expect([what, ...refusal(await post(...file))]).toEqual([what, 415, "UNSUPPORTED_MEDIA_TYPE", "files.0"]);
    const heavy = Buffer.concat([png, Buffer.alloc(11 * 1024 * 1024)]);
    expect(refusal(await post("a.png", "image/png", heavy))).toEqual([413, "PAYLOAD_TOO_LARGE"]);
    const wall = await blank(8_000, 8_000).png().toBuffer();
    expect(refusal(await post("a.png", "image/png", wall))).toEqual([413, "PAYLOAD_TOO_LARGE", "files.0"]);
    expect(readdirSync(folder).length).toBe(before);
  });

  test("an upload lies in the folder that outlives a build, and is served where Medusa says", async () => {
    const { pathname } = new URL(await uploaded());
    const answer = await fetch(`${address()}${pathname}`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    const stored = readFileSync(join(process.env["UPLOADS_FOLDER"] ?? "", pathname.replace("/static/", "")));
    expect(Buffer.from(await answer.arrayBuffer()).equals(stored)).toBe(true);
    for (const path of ["/static/none.png", "/static/..%2f..%2fetc%2fpasswd", "/static/.env"])
      expect([path, (await fetch(`${address()}${path}`)).status]).toEqual([path, 404]);
  });

  test("clients see a picture once it says what it shows, with its size, in the order of the product's media", async () => {
    const [first, second, mute] = [await uploaded(90, 60), await uploaded(40, 80), await uploaded()];
    const id = await attach("hydration", first, second, mute);
    expect(await shown("hydration")).toEqual([]);
    expect((await media(id)).map(({ url, picture, uploaded }) => ({ url, picture, uploaded }))).toEqual(
      [first, second, mute].map((url) => ({ url, picture: null, uploaded: true })),
    );
    const other = await described(second, "A drip's chamber.");
    const picture = await described(first, ` ${ALT} `);
    expect(picture).toMatchObject({ alt: ALT, changed_by: expect.stringContaining("@") });
    const images = [
      { id: picture.id, url: first, alt: ALT, width: 90, height: 60 },
      { id: other.id, url: second, alt: "A drip's chamber.", width: 40, height: 80 },
    ];
    expect(await shown("hydration")).toEqual(images);
    const { care_packages } = CarePackageList.parse((await store.get("/care-packages?limit=100")).body);
    expect(care_packages.find(({ handle }) => handle === "hydration")?.images).toEqual(images);
    expect(care_packages.find(({ handle }) => handle === "radiance-kit")?.images).toEqual([]);
    // Stock admin puts them into another order and takes one out.
    await attach("hydration", second);
    expect((await shown("hydration")).map(({ url }) => url)).toEqual([second]);
    await described(second, null, "A drip's chamber.");
    expect(await shown("hydration")).toEqual([]);
  });

  test("the store gives the picture's file by its id, and no other", async () => {
    const url = await uploaded();
    const { id } = await described(url, null);
    const get = (path: string) =>
      fetch(`${address()}/store/pictures${path}`, { headers: { "x-publishable-api-key": key() } });
    const answer = await get(`/${id}/file`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ width: 90, height: 60 });
    expect((await get("/pic_none/file")).status).toBe(404);
    const store = jest.spyOn(container().resolve("file"), "getAsBuffer");
    store.mockRejectedValueOnce(Object.assign(new Error("no such key"), { name: "NoSuchKey" }));
    expect((await get(`/${id}/file`)).status).toBe(404);
    store.mockRejectedValueOnce(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
    const away = await get(`/${id}/file`);
    expect([away.status, await away.json()]).toMatchObject([503, { code: "FILES_UNAVAILABLE" }]);
    expect(away.headers.get("cache-control") ?? "").not.toContain("immutable");
    store.mockRestore();
  });

  test("its words are told in Spanish once they are there", async () => {
    const url = await uploaded();
    const id = await attach("hydration", url);
    await described(url, ALT);
    expect((await shown("hydration", SPANISH))[0]?.alt).toBe(ALT);
    expect((await media(id))[0]?.phrase).toMatchObject({ source: ALT, text: null });
    const text = "Dos sillones junto a una ventana.";
    const saved = await admin.post("/phrases", { language: "es", source: ALT, text, before: null });
    expect(saved).toMatchObject({ status: 200 });
    expect((await shown("hydration", SPANISH))[0]?.alt).toBe(text);
    expect((await shown("hydration"))[0]?.alt).toBe(ALT);
    expect((await media(id))[0]?.phrase).toMatchObject({ source: ALT, text });
    const listed = await admin.get(`/phrases?q=${encodeURIComponent("Two chairs")}`);
    expect(listed.body["count"]).toBe(1);
  });

  test.each([
    ["no words", { alt: "  " }, "alt"],
    ["too many words", { alt: "a".repeat(301) }, "alt"],
    ["two lines", { alt: "One.\nTwo." }, "alt"],
    ["a file of another server", { url: "https://cdn.example.com/a.png" }, "url"],
    ["one inside the network", { url: "http://169.254.169.254/static/a.png" }, "url"],
    ["one that isn't there", { url: "http://localhost:9000/static/none.png" }, "url"],
    ["one beside the uploads", { url: "http://localhost:9000/static/../../../etc/passwd" }, "url"],
  ])("%s: refused beside its field", async (_what, part, path) => {
    const answer = await admin.post("/pictures", { url: await uploaded(), alt: ALT, before: null, ...part });
    expect(refusal(answer)).toEqual([400, "INVALID_INPUT", path]);
  });

  test("the second of two who describe a picture is told, and overwrites nothing", async () => {
    const url = await uploaded();
    await described(url, ALT);
    expect(refusal(await describePicture(url, "Something else."))).toEqual([409, "EDIT_CONFLICT"]);
    await described(url, ALT);
    await described(url, "Something else.", ALT);
  });

  const claimed = [409, "CLAIMS_OPEN", expect.stringMatching(/^pictures\.pic_\w+\.alt$/)];

  test("a claim in a picture's words is refused on a published page, and at publishing where it was a draft", async () => {
    const url = await uploaded();
    const id = await attach("hydration", url);
    const refused = await describePicture(url, CLAIM);
    expect(refusal(refused)).toEqual(claimed);
    expect((await media(id))[0]?.picture).toBeNull();
    await described(url, ALT);
    expect(refusal(await describePicture(url, CLAIM, ALT))).toEqual(claimed);
    expect((await shown("hydration"))[0]?.alt).toBe(ALT);

    expect(await admin.post(`/products/${id}`, { status: "draft" })).toMatchObject({ status: 200 });
    await described(url, CLAIM, ALT);
    expect(refusal(await admin.post(`/products/${id}`, { status: "published" }))).toEqual(claimed);
    const { hits } = ClaimReviewResponse.parse((await admin.get(`/claims/products/${id}`)).body).review;
    const named = hits.map(({ subject, field, rule, excerpt, text_hash }) => ({
      ...{ subject, field, rule, excerpt, text_hash },
    }));
    const mended = await admin.post("/claims/wording", { page: { type: "product", id }, hits: named });
    expect(mended).toMatchObject({ status: 200 });
    expect((await media(id))[0]?.picture?.alt).not.toBe(CLAIM);
    expect(await admin.post(`/products/${id}`, { status: "published" })).toMatchObject({ status: 200 });
  });

  test("a described picture with a claim can't be put on a published page by its media", async () => {
    const url = await uploaded();
    await described(url, CLAIM);
    const id = await idOf("hydration");
    expect(refusal(await admin.post(`/products/${id}`, { images: [{ url }] }))).toEqual(claimed);
    expect(await media(id)).toEqual([]);
  });

  const CONTENT = {
    ...{ title: "Our rooms", handle: "our-rooms", summary: "Where a drip is given.", author: "The clinic's team" },
    ...{ medical_reviewer: "Demo medical reviewer", reviewed_on: "2026-11-02", sources: [], product_ids: [] },
  };
  const article = async (headers = {}): Promise<Article> =>
    ArticleResponse.parse((await store.get("/articles/our-rooms", headers)).body).article;

  test("an article shows pictures of ours, each with its words and size", async () => {
    const { id, url } = await described(await uploaded(80, 50), null);
    const body = `## The rooms\n\n![${ALT}](image:${id})\n\nQuiet ones.`;
    const made = StaffArticleResponse.parse((await admin.post("/articles", { ...CONTENT, body })).body).article;
    const turned = { status: "published", expected_version: made.version };
    expect(await admin.post(`/articles/${made.id}/status`, turned)).toMatchObject({ status: 200 });
    expect((await article()).images).toEqual([{ id, url, alt: ALT, width: 80, height: 50 }]);
    const text = "Dos sillones.";
    await admin.post("/phrases", { language: "es", source: ALT, text, before: null });
    const spanish = await article(SPANISH);
    expect([spanish.images[0]?.alt, spanish.body]).toEqual([text, expect.stringContaining(`![${text}](image:${id})`)]);
    const known = StaffPictureList.parse((await admin.get(`/pictures?id=${id}&id=pic_none`)).body);
    expect(known.pictures.map((picture) => picture.id)).toEqual([id]);
  });

  test("an article's picture without words, with a claim, or of nobody's is refused", async () => {
    const { id } = await described(await uploaded(), null);
    for (const body of [`![](image:${id})`, `![A room](image:pic_none)`, `![A room](https://cdn.example.com/a.png)`])
      expect(refusal(await admin.post("/articles", { ...CONTENT, body }))).toEqual([400, "INVALID_INPUT", "body"]);
    const answer = await admin.post("/articles", { ...CONTENT, body: `![${CLAIM}](image:${id})` });
    const made = StaffArticleResponse.parse(answer.body).article;
    const turned = { status: "published", expected_version: made.version };
    expect(refusal(await admin.post(`/articles/${made.id}/status`, turned))).toEqual([409, "CLAIMS_OPEN", "body"]);
  });
});
