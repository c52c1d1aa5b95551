import { readRevalidation } from "./revalidation-request";

const secret = "0123456789abcdef0123456789abcdef";
const asked = (body: BodyInit | null, authorization: string | null = `Bearer ${secret}`) =>
  new Request("http://localhost/api/revalidate", {
    method: "POST",
    headers: authorization === null ? {} : { authorization },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  });
const read = (request: Request) => readRevalidation(request, secret);

test("the backend, with the secret, names the tags that are old", async () => {
  expect(await read(asked('{"tags":["care-packages","clinic"]}'))).toEqual({
    ok: true,
    tags: ["care-packages", "clinic"],
  });
});

test.each([
  ["none", null],
  ["an empty one", ""],
  ["another", `Bearer ${secret.toUpperCase()}`],
  ["its beginning", `Bearer ${secret.slice(0, 31)}`],
  ["more than it", `Bearer ${secret}0`],
  ["without its scheme", secret],
])("a caller that shows %s as the secret is refused, whatever the body", async (_, authorization) => {
  for (const body of ['{"tags":["clinic"]}', "nonsense"])
    expect(await read(asked(body, authorization))).toEqual({ ok: false, code: "UNAUTHORIZED" });
});

test("the body of a caller without the secret is not read", async () => {
  const request = asked('{"tags":["clinic"]}', null);
  await read(request);
  expect(request.bodyUsed).toBe(false);
});

test.each([
  ["no body", null],
  ["no JSON", "tags=clinic"],
  ["no tag", '{"tags":[]}'],
  ["a tag that isn't the catalogue's", '{"tags":["_N_T_/layout"]}'],
  ["a field beside", '{"tags":["clinic"],"path":"/"}'],
  ["a list", '["clinic"]'],
])("%s is refused", async (_, body) => {
  expect(await read(asked(body))).toEqual({ ok: false, code: "INVALID_INPUT" });
});

test("a body that goes on and on is given up after the first kilobyte", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(512).fill(32));
    },
  });
  expect(await read(asked(endless))).toEqual({ ok: false, code: "INVALID_INPUT" });
  expect(pulled).toBeLessThan(10);
});
