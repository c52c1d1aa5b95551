import { ERRORS, type ErrorCode } from "@ampoule/contract/errors";
import { refusalIn } from "./refusals";

test("whatever the store refuses with is said in Spanish", () => {
  const codes = Object.keys(ERRORS) as ErrorCode[];
  expect(codes.filter((code) => refusalIn("es", code, ERRORS[code].message) === ERRORS[code].message)).toEqual([]);
});

test("in English the store's own sentence stands, which may say more", () => {
  expect(refusalIn("en", "NOT_FOUND", "No such package.")).toBe("No such package.");
});
