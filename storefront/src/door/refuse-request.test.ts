import { isBrokenForm, LONGEST_BODY_BYTES, refusalOf } from "./refuse-request";

const OURS = "https://clinic.example";
const post = (headers: Record<string, string>, method = "POST") =>
  refusalOf({ method, headers: new Headers({ host: "clinic.example", ...headers }) }, OURS);

test("our own page may send, a program that is no browser too", () => {
  expect(post({ origin: OURS, "sec-fetch-site": "same-origin" })).toBeNull();
  expect(post({ origin: "http://localhost:8000", host: "localhost:8000" })).toBeNull();
  expect(post({})).toBeNull();
});

test.each([
  ["another site's page", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
  ["a forged origin without the browser's word", { origin: "https://evil.example" }],
  ["the browser's word without an origin", { "sec-fetch-site": "cross-site" }],
  ["a sibling domain", { origin: "https://blog.clinic.example", "sec-fetch-site": "same-site" }],
  ["a frame without an origin", { origin: "null" }],
  ["a name that only begins like ours", { origin: "https://clinic.example.evil.example" }],
  ["our name on another port", { origin: "https://clinic.example:8443" }],
  ["our name without encryption behind a proxy", { origin: "http://clinic.example", host: "10.0.0.3:8000" }],
])("27. what %s sends is refused, whatever the method", (_who, headers) => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(post(headers, method)).toBe("CROSS_SITE_REQUEST");
});

test("a link from anywhere may be followed", () => {
  expect(post({ "sec-fetch-site": "cross-site" }, "GET")).toBeNull();
});

test("a body that says it is too long is refused before it is read", () => {
  expect(post({ origin: OURS, "content-length": String(LONGEST_BODY_BYTES) })).toBeNull();
  expect(post({ origin: OURS, "content-length": String(LONGEST_BODY_BYTES + 1) })).toBe("PAYLOAD_TOO_LARGE");
});

const formOf = (body: string, type = "multipart/form-data; boundary=x") =>
  new Request(OURS, { method: "POST", body, headers: { "content-type": type } });
const PART = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1';

test("a form that is cut off, or has no boundary, is broken; a whole one can be read after the look", async () => {
  expect(await isBrokenForm(formOf(PART))).toBe(true);
  expect(await isBrokenForm(formOf(`${PART}\r\n--x--`, "multipart/form-data"))).toBe(true);
  const whole = formOf(`${PART}\r\n--x--\r\n`);
  expect(await isBrokenForm(whole)).toBe(false);
  expect((await whole.formData()).get("a")).toBe("1");
  expect(await isBrokenForm(formOf("a=1", "application/x-www-form-urlencoded"))).toBe(false);
});
