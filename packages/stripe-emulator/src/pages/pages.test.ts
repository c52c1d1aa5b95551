import { Script } from "node:vm";
import { startEmulated, type Emulated } from "../testing/emulated";
import { RELEASE_TRAIN } from "../wire/api-version";

let emulated: Emulated;
beforeAll(async () => {
  emulated = await startEmulated();
});
afterAll(() => emulated.close());
const get = async (path: string) => {
  const response = await fetch(`${emulated.url}${path}`);
  return { response, body: await response.text() };
};

describe("what browsers load", () => {
  test.each(["/stripe.js", "/elements/payment.js", "/3ds.js"])("%s is one script without eval", async (path) => {
    const { response, body } = await get(path);
    expect(response.headers.get("content-type")).toContain("text/javascript");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(body).not.toMatch(/\beval\(|new Function|document\.write|innerHTML/);
    expect(() => new Script(body)).not.toThrow();
  });

  test("stripe.js says the release that @stripe/stripe-js expects", async () => {
    expect((await get("/stripe.js")).body).toContain(`"${RELEASE_TRAIN}"`);
  });

  test("the card's frame runs its own script only, and says that payments are simulated", async () => {
    const { response, body } = await get("/elements/payment");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
    for (const text of ["Card number", "Expiration date", "Security code", "Simulated payments"])
      expect(body).toContain(text);
  });

  test("a 3D Secure page that doesn't exist is a 404", async () => {
    expect((await get("/3ds/3ds_none")).response.status).toBe(404);
  });

  test("after 3D Secure on its own page the browser goes back where the shop asked", async () => {
    const intent = await emulated.stripe.paymentIntents.create({
      amount: 500,
      currency: "usd",
      confirm: true,
      payment_method: "pm_card_authenticationRequired",
      return_url: "https://clinic.example/return?cart=1",
    });
    const page = intent.next_action?.redirect_to_url?.url ?? "";
    expect((await fetch(page)).status).toBe(200);
    const answer = await fetch(`${page}/complete`, { method: "POST" });
    const { return_url } = await answer.json();
    const back = new URL(return_url);
    expect(back.origin + back.pathname).toBe("https://clinic.example/return");
    expect(Object.fromEntries(back.searchParams)).toMatchObject({
      cart: "1",
      payment_intent: intent.id,
      redirect_status: "succeeded",
    });
  });
});
