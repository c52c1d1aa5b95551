import { parseForm } from "./form";

const plain = (encoded: string): unknown => JSON.parse(JSON.stringify(parseForm(encoded)));

test("nested parameters become objects and lists", () => {
  expect(plain("a=1&b[c]=2&b[d][e]=x%20y&f[0]=p&f[1]=q&g[]=r&g[]=s&h[0][i]=t")).toEqual({
    a: "1",
    b: { c: "2", d: { e: "x y" } },
    f: ["p", "q"],
    g: ["r", "s"],
    h: [{ i: "t" }],
  });
});

test("no parameter reaches a prototype", () => {
  parseForm("__proto__[polluted]=1&constructor[prototype][polluted]=1");
  expect(Object.prototype).not.toHaveProperty("polluted");
});
