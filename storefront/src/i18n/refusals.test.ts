import { ERRORS, type ErrorCode } from "@ampoule/contract/errors";
import { refusalIn } from "./refusals";

/** Of codes that no client's request is answered with. */
const STAFF = [
  "SIGNATURE_INVALID",
  "TERMS_VERSION_CONFLICT",
  "EDIT_CONFLICT",
  "IMPORT_NOT_READY",
  "IMPORT_OUTDATED",
  "ARTICLE_INCOMPLETE",
  "CLAIMS_OPEN",
  "CLAIM_CHANGED",
];

test("whatever a client can be refused with is said in Spanish", () => {
  const codes = Object.keys(ERRORS) as ErrorCode[];
  const english = codes.filter((code) => refusalIn("es", code, "English.") === "English.");
  expect(english.sort()).toEqual([...STAFF].sort());
});

test("in English the store's own sentence stands, which may say more", () => {
  expect(refusalIn("en", "NOT_FOUND", "No such package.")).toBe("No such package.");
});
