import { setTimeout as sleep } from "node:timers/promises";
import { type CatalogueImport, CatalogueImportResponse } from "@ampoule/contract";
import { DEMO_STAFF } from "@ampoule/contract/environment";
import { z } from "zod";
import { writeCsv } from "../../../backend/src/sheets/csv";
import { readFile } from "../../../backend/src/sheets/read-file";
import { tablesIn } from "../../../backend/src/sheets/tables";
import { packed } from "../../../backend/src/sheets/zip";
import { add, type Book, edit } from "../../http/catalogue/import-book";
import { withWorld } from "../killed-at";

const tables = tablesIn("usd");
const Token = z.object({ token: z.string() });

/** Where the process dies, in the order in which an import comes by. */
const PLACES = [
  ["Medusa has made the product, which no channel sells yet", 'insert into "product" '],
  ["its ways of being sold have prices that aren't theirs yet", 'insert into "price_set"'],
  ["the terms are appended", 'insert into care_package_terms|insert into "care_package_terms"'],
  ["its words are saved", 'insert into "phrase"'],
] as const;

withWorld((world) => {
  let authorization: Record<string, string>;
  const ask = async (path: string, body?: unknown): Promise<Response> =>
    fetch(`${world().process(0).address}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { ...authorization, ...(body instanceof FormData ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: body instanceof FormData ? body : JSON.stringify(body) }),
    });
  beforeAll(async () => {
    const signedIn = await ask("/auth/user/emailpass", DEMO_STAFF);
    authorization = { authorization: `Bearer ${Token.parse(await signedIn.json()).token}` };
  });

  const exported = async (): Promise<Book> => {
    const bytes = new Uint8Array(await (await ask("/admin/catalogue/export?format=csv")).arrayBuffer());
    return new Map((await readFile(bytes, tables)).map(({ name, rows }) => [name, rows.map((row) => [...row])]));
  };
  const sorted = (of: Book): Book =>
    new Map([...of].map(([name, [heading = [], ...rest]]) => [name, [heading, ...rest.sort()]]));
  const seen = async (id: string): Promise<CatalogueImport> =>
    CatalogueImportResponse.parse(await (await ask(`/admin/catalogue/imports/${id}`)).json()).import;
  const settled = async (first: CatalogueImport): Promise<CatalogueImport> => {
    for (let now = first; ;) {
      if (now.state !== "checking" && now.state !== "applying") return now;
      await sleep(200);
      now = await seen(now.id);
    }
  };

  test.each(PLACES)("an import whose process is killed once %s is finished by the next one", async (place, pattern) => {
    const index = PLACES.findIndex(([each]) => each === place);
    const before = await exported();
    const edited = change(before, index);
    const form = new FormData();
    const bytes = packed(Object.fromEntries([...edited].map(([name, rows]) => [`${name}.csv`, writeCsv(rows)])));
    form.append("file", new Blob([new Uint8Array(bytes)]), "catalogue.zip");
    const uploaded = CatalogueImportResponse.parse(await (await ask("/admin/catalogue/imports", form)).json()).import;
    const { id, file_hash, compared_hash, errors } = await settled(uploaded);
    expect(errors).toEqual([]);

    await world().arm({ on: "sql", pattern });
    // No answer comes from a process that dies.
    const applied = ask(`/admin/catalogue/imports/${id}/apply`, { file_hash, compared_hash }).catch(() => undefined);
    await Promise.all([applied, world().reviveWhenDead(60_000, applied)]);
    expect(world().fired()).toContain("sql");

    // Where starting again takes half a minute, the clock has come before us.
    await world().stack.sql(`update catalogue_import set updated_at = now() - interval '1 minute' where id = '${id}'`);
    await world().job("finish-interrupted-imports");
    const done = await settled(await seen(id));
    expect([done.state, done.errors]).toEqual(["applied", []]);
    expect(sorted(await exported())).toEqual(sorted(edited));
    await expect(onSale(`water-${index}`)).resolves.toEqual([
      { products: 1, channels: 1, ways: 1, prices: 1, links: 1 },
    ]);
  });

  /** What an export doesn't show: whether what Medusa made is whole, and there once. */
  const onSale = (handle: string) =>
    world().stack.sql(`
      select count(distinct p.id)::int products, count(distinct c.sales_channel_id)::int channels,
        count(distinct v.id)::int ways, count(distinct price.id)::int prices, count(distinct s.id)::int links
      from product p
      left join product_sales_channel c on c.product_id = p.id and c.deleted_at is null
      left join product_variant v on v.product_id = p.id and v.deleted_at is null
      left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
      left join price on price.price_set_id = s.price_set_id and price.deleted_at is null
      where p.handle = '${handle}' and p.deleted_at is null`);
});

/** Something new and something changed in every table that an import writes one after another. */
function change(before: Book, index: number): Book {
  const edited: Book = new Map([...before].map(([name, rows]) => [name, rows.map((row) => [...row])]));
  const handle = `water-${index}`;
  edit(edited, "ingredients", { handle: "zinc" }, { cautions: `Copper deficiency: tell us. ${index}` });
  edit(edited, "packages", { handle: "myers" }, { subtitle: `Minerals and vitamins ${index}` });
  edit(edited, "ways_sold", { sku: "myers-course" }, { price: `65${index}.00`, deposit_percent: `3${index}` });
  edit(edited, "formula", { package: "myers", ingredient: "vitamin-b12" }, { amount: `${index + 2}` });
  add(edited, "ingredients", {
    ...{ handle: `salt-${index}`, name: `Salt ${index}`, kind: "mineral", colour: "#7aa6b8", archived: "no" },
    what_it_is: "A salt that the body uses.",
  });
  add(edited, "packages", {
    ...{ handle, title: `Water ${index}`, status: "published", position: "99", goal: "hydration" },
    ...{ consultation_only: "no", online_payment_disabled: "no", description: "Fluid by vein." },
    notices:
      "IV preparations are prescription treatments, not dietary supplements. Not FDA-approved for these uses. Results vary. A licensed clinician decides whether this is suitable for you.",
  });
  add(edited, "ways_sold", {
    ...{ package: handle, sku: handle, title: "One session", currency: "usd", price: "99.00" },
    ...{ sessions: "1", duration_min: "30", needs_clearance: "yes", balance_waits_for_clearance: "no" },
    ...{ deposit: "fixed", deposit_amount: "25.50", balance_due: "before_session", balance_due_session: "1" },
    retained_percent: "12.5",
  });
  add(edited, "formula", { package: handle, position: "1", ingredient: "sodium-chloride" });
  add(edited, "phrases", { language: "es", source: `Water ${index}`, text: `Agua ${index}` });
  return edited;
}
