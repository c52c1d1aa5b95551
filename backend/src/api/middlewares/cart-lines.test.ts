import { lineProblems } from "./cart-lines";

const paths = (path: string, body: unknown) => lineProblems(path, body).map((problem) => problem.path);

test("a line names what it adds, and how many in whole numbers, on every route that sets one", () => {
  expect(paths("/store/carts", { items: [{ variant_id: "", quantity: 1 }] })).toEqual(["items.0.variant_id"]);
  expect(paths("/STORE/carts", { items: [{ variant_id: "variant_1", quantity: 1.5 }] })).toEqual(["items.0.quantity"]);
  expect(paths("/store/carts/cart_1/line-items", { variant_id: "", quantity: 0 })).toEqual(["variant_id", "quantity"]);
  expect(paths("/store/carts/cart_1/line-items/line_1", { quantity: 0 })).toEqual([]);
  expect(paths("/store/carts/cart_1/line-items", "")).toEqual(["quantity"]);
});

test("a cart may begin empty, and other routes are left alone", () => {
  expect(paths("/store/carts", { region_id: "reg_1" })).toEqual([]);
  expect(paths("/store/carts/cart_1", { variant_id: "" })).toEqual([]);
});
