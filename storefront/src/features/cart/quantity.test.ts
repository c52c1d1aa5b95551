import { parseQuantity } from "./quantity";

describe("a quantity from a form", () => {
  test.each([
    ["0", 0],
    ["1", 1],
    [" 3 ", 3],
  ])("%j is taken", (given, quantity) => {
    expect(parseQuantity(given)).toBe(quantity);
  });

  test.each(["", "-1", "1.5", "1e3", "10000", "two", null, undefined, 1])("%j is refused", (given) => {
    expect(parseQuantity(given)).toBeNull();
  });
});
