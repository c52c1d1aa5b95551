import { checkoutPolicy } from "./checkout-policy";

describe("the policy of checkout and order pages", () => {
  test("in production it knows Stripe, and no inline or evaluated script", () => {
    const policy = checkoutPolicy({ nonce: "n0", emulator: null, development: false });
    expect(policy).toContain("script-src 'self' 'nonce-n0' 'strict-dynamic' https://js.stripe.com");
    expect(policy).toContain("connect-src 'self' https://api.stripe.com;");
    expect(policy).not.toMatch(/script-src[^;]*'unsafe/);
    expect(policy).not.toContain("localhost");
  });

  test("with simulated payments it knows the emulator instead of Stripe", () => {
    const policy = checkoutPolicy({ nonce: "n0", emulator: "http://localhost:12111", development: false });
    expect(policy).toContain("frame-src http://localhost:12111;");
    expect(policy).not.toContain("stripe.com");
  });

  test("no page of ours may be framed", () => {
    expect(checkoutPolicy({ nonce: "n0", emulator: null, development: false })).toContain("frame-ancestors 'none'");
  });
});
