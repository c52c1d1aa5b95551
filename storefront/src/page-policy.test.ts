import { noncePolicy, pagePolicy } from "./page-policy";

const directive = (policy: string, name: string) => policy.split("; ").find((each) => each.startsWith(`${name} `));

describe("the policy of our pages", () => {
  test("on the payment step in production it knows Stripe, and no inline or evaluated script", () => {
    const policy = noncePolicy("n0", { cards: "stripe" });
    expect(policy).toContain("script-src 'self' 'nonce-n0' 'strict-dynamic' https://js.stripe.com");
    expect(policy).toContain("connect-src 'self' https://api.stripe.com;");
    expect(directive(policy, "script-src")).not.toMatch(/'unsafe/);
    expect(policy).not.toContain("localhost");
  });

  test("with simulated payments it knows the emulator instead of Stripe", () => {
    const policy = noncePolicy("n0", { cards: { emulator: "http://localhost:12111" } });
    expect(policy).toContain("frame-src http://localhost:12111;");
    expect(policy).not.toContain("stripe.com");
  });

  test("elsewhere it names no origin but our own, and frames nothing", () => {
    for (const policy of [noncePolicy("n0"), pagePolicy({ scripts: ["'sha256-x'"] })]) {
      expect(policy).not.toMatch(/https?:|\*/);
      expect(directive(policy, "frame-src")).toBe("frame-src 'none'");
    }
  });

  test("no page of ours may be framed", () => {
    expect(noncePolicy("n0", { cards: "stripe" })).toContain("frame-ancestors 'none'");
  });
});
