import { failureList, jestFailures, playwrightFailures } from "./failures";

const file = (name: string, status: string, assertionResults: unknown[], message = "") => ({
  ...{ name: `/shop/${name}`, status, message, assertionResults },
});

test("each of Jest's failed tests is listed with the first lines of what it says, without colours or its stack", () => {
  const failureMessages = [
    "Error: \u001b[2mexpect(\u001b[22mreceived).toBe(expected)\n\nExpected: 1\nReceived: 2\n    at Object.<anonymous> (/shop/a.ts:1:2)\n",
  ];
  const report = {
    testResults: [
      file("tests/a.test.ts", "failed", [
        { fullName: "money stays", status: "passed", failureMessages: [] },
        { fullName: "money goes", status: "failed", failureMessages },
      ]),
      file("tests/b.test.ts", "passed", [{ fullName: "fine", status: "passed", failureMessages: [] }]),
    ],
  };
  expect(failureList(jestFailures(report, "/shop"))).toEqual([
    "  ✗ tests/a.test.ts › money goes",
    "      Error: expect(received).toBe(expected)",
    "      Expected: 1",
    "      Received: 2",
  ]);
});

test("a file that broke before its first test is listed by itself", () => {
  const report = { testResults: [file("tests/a.test.ts", "failed", [], "SyntaxError: Unexpected token")] };
  expect(jestFailures(report, "/shop")).toEqual([
    { file: "tests/a.test.ts", title: "the file itself", says: ["SyntaxError: Unexpected token"] },
  ]);
});

test("Playwright's are found however deep they stand, those of a second try too", () => {
  const spec = (title: string, status: string, message?: string) => ({
    ...{ title, file: "cart.spec.ts" },
    tests: [{ status, results: [{ ...(message ? { error: { message } } : {}) }] }],
  });
  const report = {
    config: { rootDir: "/shop/tests/browser" },
    suites: [
      {
        specs: [spec("passes", "expected")],
        suites: [{ specs: [spec("fails", "unexpected", "Error: gone"), spec("wavers", "flaky", "Error: late")] }],
      },
    ],
  };
  expect(playwrightFailures(report, "/shop")).toEqual([
    { file: "tests/browser/cart.spec.ts", title: "fails", says: ["Error: gone"] },
    { file: "tests/browser/cart.spec.ts", title: "wavers", says: ["Error: late"] },
  ]);
});

test("of very many the first are listed, and how many more there are", () => {
  const many = Array.from({ length: 23 }, (_, index) => ({ file: "a.test.ts", title: `test ${index}`, says: [] }));
  expect(failureList(many)).toHaveLength(21);
  expect(failureList(many).at(-1)).toBe("  … and 3 more");
});
