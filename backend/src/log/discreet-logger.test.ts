import type { Logger } from "@medusajs/framework/types";
import { discreetLogger } from "./discreet-logger";

function written() {
  const lines: unknown[][] = [];
  const write = (...args: unknown[]) => void lines.push(args);
  const logger = { info: write, error: write, http: write, shouldLog: () => true };
  // The other methods are of no concern here.
  return { lines, log: discreetLogger(logger as unknown as Logger) };
}

test("a text loses addresses of people and machines, tokens and secrets, and keeps what it is about", () => {
  const { lines, log } = written();
  log.info(
    "cart_01 of rosalind.quimby+iv@example.co.uk at 198.51.100.7 and 2001:db8:1:2::9, pi_12Ab_secret_Cd34, sk_test_5, " +
      "eyJhbGciOi.eyJzdWIi.abc-D, GET /store/order-links/b3JkZXI.sig at 03:47:10, version 2.21.2",
  );
  expect(lines).toEqual([
    [
      "cart_01 of [email] at [address] and [address], [client secret], [key], [token], " +
        "GET /store/order-links/[token] at 03:47:10, version 2.21.2",
    ],
  ]);
});

test("an error is told by kind, code and place; its message quotes what a client typed", () => {
  const { lines, log } = written();
  const error = Object.assign(new TypeError("Key (name)=(Rosalind Quimby) already exists"), { code: "23505" });
  log.error(error);
  log.error("saving failed", error);
  expect(JSON.stringify(lines)).not.toContain("Quimby");
  expect(lines[0]?.[0]).toMatch(/^TypeError \(23505\)\n\s+at .*discreet-logger\.test/);
});

test("what happened and the error that it came of are one text, for Medusa's logger reads a message of the second", () => {
  const { lines, log } = written();
  const error = Object.assign(new Error('password authentication failed for user "ampoule"'), { code: "28P01" });
  log.error("Error starting server", error);
  log.error("Error starting server", undefined);
  // It has no stack, and so no place.
  const thrown = { name: "Error", message: "connect", code: "ECONNREFUSED" };
  log.error("Error starting server", thrown);
  expect(lines.map((line) => line.length)).toEqual([1, 1, 1]);
  expect(String(lines[0]?.[0])).toMatch(/^Error starting server: Error \(28P01\)\n\s+at /);
  expect(lines.slice(1)).toEqual([["Error starting server"], ["Error starting server: Error (ECONNREFUSED)"]]);
});

test("a place in a scoped package's folder stays readable, and an endless text is cut", () => {
  const { lines, log } = written();
  const place = "at find (/srv/node_modules/@mikro-orm/knex/AbstractSqlDriver.js:72:24)";
  log.info(place);
  log.info("a".repeat(100_000));
  expect(lines).toEqual([[place], [`${"a".repeat(8_192)}…`]]);
});

test("the line with the client's address that Medusa writes for each request is not written", () => {
  const { lines, log } = written();
  expect(log.shouldLog("http")).toBe(false);
  expect(log.shouldLog("info")).toBe(true);
  log.http("198.51.100.7");
  expect(lines).toEqual([]);
});
