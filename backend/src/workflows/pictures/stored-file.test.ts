import type { MedusaContainer } from "@medusajs/framework/types";
import { readStoredFile } from "./stored-file";

/** A container whose store answers each question so. */
const storeOf = (getAsBuffer: () => Promise<Buffer>) =>
  // Nothing else of a container is asked for.
  ({ resolve: () => ({ getAsBuffer }) }) as unknown as MedusaContainer;
const failing = (marks: object) => storeOf(() => Promise.reject(Object.assign(new Error("s3cret"), marks)));

test("a file that a store has is its bytes", async () => {
  const bytes = Buffer.from("picture");
  expect(
    await readStoredFile(
      storeOf(() => Promise.resolve(bytes)),
      "a.png",
    ),
  ).toEqual({ ok: true, bytes });
});

test.each([{ code: "ENOENT" }, { code: "ENAMETOOLONG" }, { name: "NoSuchKey" }])(
  "%o is a file that is gone",
  async (marks) => expect(await readStoredFile(failing(marks), "a.png")).toEqual({ ok: false, why: "gone" }),
);

test.each([{ code: "ECONNREFUSED" }, { code: "EACCES" }, { name: "AccessDenied" }, { name: "TimeoutError" }])(
  "%o says nothing of the file",
  async (marks) => expect(await readStoredFile(failing(marks), "a.png")).toEqual({ ok: false, why: "unavailable" }),
);
