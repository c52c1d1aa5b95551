import { withBackend } from "../../support/backend";

withBackend(({ admin, sql }) => {
  test("what Medusa's own form shows says where the first words stand, which they are, and by which rule", async () => {
    const { rows } = await sql.raw("SELECT id FROM product WHERE handle = 'myers'");
    const id = String(rows[0].id);
    const description = "This drip cures migraines.";
    const one = await admin.post(`/products/${id}`, { description });
    expect(one.body["message"]).toBe(
      "Some of the words can't be published as they stand. description: “cures migraines” (cure)",
    );
    const subtitle = "The best drip: it cures colds, treats flu, prevents cancer";
    const many = await admin.post(`/products/${id}`, { description, subtitle });
    expect(many.body["message"]).toMatch(/^Some of .+ subtitle: “.+” \(\w+\); .+; .+; and \d more$/);
    const tag = await admin.post("/product-tags", { value: "Cures migraines" });
    expect(tag.body["message"]).toMatch(/value: “Cures migraines” \(cure\)$/);
  });
});
