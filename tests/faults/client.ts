import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Json } from "../http/checkout/shop";
import type { Way } from "./crash-points";
import type { Random } from "./random";
import type { World } from "./world";

export type Answer = { readonly status: number; readonly body: Json };

/** What a client does. Drawn by the schedule's seed. */
export type Behaviour = {
  readonly sku: string;
  /** Our storefront's joined calls, or those of a stock storefront. */
  readonly door: "storefront" | "stock";
  readonly plan: "deposit" | "full";
  /** Two requests for the session at the same moment, as from two tabs. */
  readonly opens_twice: boolean;
  /** Opens over one plan, then over the other. */
  readonly reopens: boolean;
  /** Puts something else into the cart between the quote and the card. */
  readonly edits: "before_paying" | "while_completing" | "never";
  readonly declined_first: boolean;
  readonly pays: boolean;
  /** How many tabs complete the cart at once; with none the browser has vanished. */
  readonly tabs: number;
  /** Someone pays for this session with another charge, that only names it. */
  readonly forged: "cheaper" | "other_currency" | "never";
};

export type Shown = { readonly intent_id: string; readonly amount_minor: string };

/** What a client has done and seen, for the invariants. */
export type Visit = {
  readonly behaviour: Behaviour;
  cart_id: string;
  collection_id: string;
  /** Each session that the client was shown: what its page said would be charged. */
  readonly shown: Shown[];
  /** How often a payment was asked for; in two tabs at once is once. A forged charge counts, for it names the cart. */
  asked: number;
  /** The intents whose card was charged, as the browser was told. */
  readonly charged: string[];
  /** Nothing was done that could cost the client the order: a charge of theirs has to become one. */
  honest: boolean;
};

const nothing = () => Promise.resolve();
/** Longer than a process may take to be started again on a machine that is busy with something else. */
const PATIENCE_MS = 300_000;
const PAUSE_MS = 250;
const CLIENT = { first_name: "A", last_name: "Client", country_code: "us", postal_code: "22314" };
const OTHER = "b12-shots-single";
/** Refusals that stay, however often one asks. */
const FINAL = ["PAYMENT_ALREADY_MADE", "CART_COMPLETED", "TOTAL_BELOW_MINIMUM", "PLAN_NOT_OFFERED"];

/** One client with a phone: asks again when the line breaks, as long as a patient person would. */
export class Client {
  /** An address of their own, as the storefront would pass it on. */
  private readonly headers: Record<string, string>;
  private readonly email: string;

  constructor(
    private readonly world: World,
    private readonly random: Random,
  ) {
    this.email = `client-${random.int(0, 2 ** 31)}@example.com`;
    const address = `198.51.${random.int(0, 255)}.${random.int(1, 254)}`;
    const door = createHmac("sha256", world.stack.secrets.STOREFRONT_REVALIDATE_SECRET).update(address).digest("hex");
    this.headers = {
      "content-type": "application/json",
      "x-publishable-api-key": world.stack.seeded.publishable_key,
      "x-ampoule-client-address": address,
      "x-ampoule-door": door,
    };
  }

  /** `about_to` is told what comes next: a test breaks something just then. */
  async visit(behaviour: Behaviour, about_to: (what: Way) => Promise<void> = nothing): Promise<Visit> {
    const visit: Visit = { behaviour, cart_id: "", collection_id: "", shown: [], asked: 0, charged: [], honest: true };
    await this.fill(visit);
    await about_to("opening");
    await this.open(visit, behaviour.plan);
    await about_to("reopening");
    if (behaviour.reopens) await this.open(visit, behaviour.plan === "deposit" ? "full" : "deposit");
    if (behaviour.edits === "before_paying") {
      await this.edit(visit);
      await this.open(visit, behaviour.plan);
    }
    await about_to("unplaceable");
    if (behaviour.forged !== "never") await this.forge(visit, behaviour.forged);
    if (behaviour.pays) {
      if (behaviour.declined_first) await this.pay(visit, "pm_card_visa_chargeDeclined");
      await this.pay(visit, "pm_card_visa");
    }
    await about_to("completing");
    await this.finish(visit);
    return visit;
  }

  private async fill(visit: Visit): Promise<void> {
    const { sku, door } = visit.behaviour;
    const items = [{ variant_id: this.world.variant(sku), quantity: 1 }];
    const { region_id } = this.world.stack.seeded;
    const who = { email: this.email, billing_address: CLIENT };
    if (door === "storefront") {
      const made = await this.expected("/store/carts?fields=id", { region_id, items });
      visit.cart_id = String(made["cart"]?.["id"]);
      await this.expected(`/store/carts/${visit.cart_id}/client`, who);
      return;
    }
    const made = await this.expected("/store/carts", { region_id, items, ...who });
    visit.cart_id = String(made["cart"]?.["id"]);
    const collection = await this.expected("/store/payment-collections", { cart_id: visit.cart_id });
    visit.collection_id = String(collection["payment_collection"]?.["id"]);
  }

  /** Opens a session, in two tabs at once where the behaviour says so, and notes what the client is shown. */
  async open(visit: Visit, plan: Behaviour["plan"]): Promise<void> {
    visit.asked += 1;
    const opening = () => (visit.behaviour.door === "stock" ? this.openStock(visit, plan) : this.openOurs(visit, plan));
    const shown = await Promise.all(visit.behaviour.opens_twice ? [opening(), opening()] : [opening()]);
    visit.shown.push(...shown.filter((each) => each !== undefined));
  }

  private async openOurs(visit: Visit, plan: Behaviour["plan"]): Promise<Shown | undefined> {
    const { status, body } = await this.patiently(`/store/carts/${visit.cart_id}/deposit-session`, { plan });
    if (status !== 200) return undefined;
    const opened = body["payment_session"];
    return {
      intent_id: String(opened?.["client_secret"]).split("_secret_")[0] ?? "",
      amount_minor: String(opened?.["due_today"]?.["minor"]),
    };
  }

  private async openStock(visit: Visit, plan: Behaviour["plan"]): Promise<Shown | undefined> {
    const path = `/store/payment-collections/${visit.collection_id}/payment-sessions`;
    const { status, body } = await this.patiently(path, { provider_id: "pp_stripe_stripe", data: { plan } });
    const session = status === 200 ? body["payment_collection"]?.["payment_sessions"]?.[0]?.["data"] : undefined;
    // The answer is read after the lock is let go: the other tab may have put its own session there by then.
    return session?.["id"]
      ? { intent_id: String(session["id"]), amount_minor: String(session["amount_minor"]) }
      : undefined;
  }

  /** What the Payment Element does in a browser. Declines, and intents that are gone, are part of the story. */
  async pay(visit: Visit, payment_method: string): Promise<void> {
    const intent_id = visit.shown.at(-1)?.intent_id;
    if (!intent_id) return;
    for (let attempt = 0; attempt < 5; attempt += 1) {
      try {
        const intent = await this.world.stripe.paymentIntents.confirm(intent_id, {
          payment_method,
          return_url: "http://localhost:8000/return",
        });
        if (intent.status === "succeeded") visit.charged.push(intent_id);
        return;
      } catch (error) {
        const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
        if (code === "card_declined" || code === "resource_missing") return;
        if (code === "payment_intent_unexpected_state") {
          const { status } = await this.world.stripe.paymentIntents.retrieve(intent_id);
          if (status === "succeeded") visit.charged.push(intent_id);
          return;
        }
        await sleep(PAUSE_MS);
      }
    }
  }

  async finish(visit: Visit): Promise<void> {
    const tabs = Array.from({ length: visit.behaviour.tabs }, () => this.complete(visit));
    if (visit.behaviour.edits === "while_completing") tabs.push(this.edit(visit));
    await Promise.all(tabs);
  }

  /** Tries a few times, then leaves it to Stripe's event, as a client does who closes the tab. */
  private async complete(visit: Visit): Promise<void> {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { status, body } = await this.ask(`/store/carts/${visit.cart_id}/complete`, {});
      if (status === 200 && body["type"] !== undefined) return;
      if (status === 400) return;
      await sleep(PAUSE_MS * this.random.int(1, 3));
    }
  }

  private async edit(visit: Visit): Promise<void> {
    visit.honest = visit.behaviour.edits === "before_paying" && visit.honest;
    await this.ask(`/store/carts/${visit.cart_id}/line-items`, {
      variant_id: this.world.variant(OTHER),
      quantity: 1,
    });
  }

  /** A charge that names the cart's session, over less, or in another currency. It must buy nothing. */
  private async forge(visit: Visit, kind: "cheaper" | "other_currency"): Promise<void> {
    // A forger whose schedule has just crashed the database has nothing to name.
    const [row] = await this.world.stack
      .sql("select session_id from payment_schedule where cart_id = $1", [visit.cart_id])
      .catch(() => []);
    const session = row?.["session_id"];
    if (typeof session !== "string") return;
    visit.asked += 1;
    const made = await this.world.stripe.paymentIntents.create({
      amount: kind === "cheaper" ? 100 : 23_625,
      currency: kind === "cheaper" ? "usd" : "cad",
      allowed_payment_method_types: ["card"],
      metadata: { ampoule_session: session, ampoule_cart: visit.cart_id },
    });
    await this.world.stripe.paymentIntents.confirm(made.id, {
      payment_method: "pm_card_visa",
      return_url: "http://localhost:8000/return",
    });
  }

  /** Asks until it is answered with something that won't change by asking again. */
  private async patiently(path: string, body: unknown): Promise<Answer> {
    const deadline = Date.now() + PATIENCE_MS;
    const heard = new Map<string, number>();
    for (;;) {
      const answer = await this.ask(path, body);
      const said = `${answer.status} ${String(answer.body["code"])}`;
      heard.set(said, (heard.get(said) ?? 0) + 1);
      const again = answer.status === 0 || answer.status === 409 || answer.status === 429 || answer.status >= 500;
      if (!again || FINAL.includes(String(answer.body["code"]))) return answer;
      if (Date.now() > deadline) throw new Error(`${path} answers ${JSON.stringify([...heard])}`);
      await sleep(PAUSE_MS);
    }
  }

  private async expected(path: string, body: unknown): Promise<Json> {
    const { status, body: answer } = await this.patiently(path, body);
    if (status !== 200) throw new Error(`${path} answers ${status}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Any of the processes answers; status 0 where none did. */
  async ask(path: string, body?: unknown): Promise<Answer> {
    const { address } = this.world.process(this.random.int(0, 7));
    try {
      const answer = await fetch(`${address}${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: this.headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(60_000),
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : {} };
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
      return { status: 0, body: {} };
    }
  }
}
