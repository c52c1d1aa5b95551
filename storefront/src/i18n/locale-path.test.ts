import { localePath, withoutLocale } from "./locale-path";

test("a path begins with the language, and the front page is the language alone", () => {
  expect(localePath("en", "/packages?goal=energy")).toBe("/en/packages?goal=energy");
  expect(localePath("en", "/")).toBe("/en");
});

test("what is no path stays as it is", () => {
  expect(localePath("en", "#cost")).toBe("#cost");
});

test("a path that was copied with its language has it once", () => {
  const bare = (path: string) => withoutLocale(["en", "es"], path);
  expect(["/es/packages?goal=energy", "/en", "/packages", "/ensemble", "/"].map(bare)).toEqual([
    "/packages?goal=energy",
    "/",
    "/packages",
    "/ensemble",
    "/",
  ]);
});
