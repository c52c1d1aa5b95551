import { expect, request } from "@playwright/test";
import { stack } from "./stack";

/**
 * A payment of nobody's at Stripe, of which Stripe tells the clinic while `failures` readings of it fail: its event
 * can't be applied at first. The fault names this payment's path alone, so that other stories go on. Gives the event.
 */
export async function failingEvent(failures: number): Promise<string> {
  const door = await request.newContext({
    baseURL: stack.emulator,
    extraHTTPHeaders: { authorization: "Bearer sk_test_ampoule" },
  });
  const created = await door.post("/v1/payment_intents", {
    form: { amount: "5000", currency: "usd", "allowed_payment_method_types[0]": "card" },
  });
  expect(created.ok(), await created.text()).toBe(true);
  const { id } = (await created.json()) as { id: string };
  const fault = await door.post("/_control/faults", {
    data: {
      kind: "rate_limit_429",
      should_retry: false,
      method: "GET",
      path: `/v1/payment_intents/${id}`,
      count: failures,
    },
  });
  expect(fault.ok(), await fault.text()).toBe(true);
  const confirmed = await door.post(`/v1/payment_intents/${id}/confirm`, { form: { payment_method: "pm_card_visa" } });
  expect(confirmed.ok(), await confirmed.text()).toBe(true);
  const answer = await door.get("/_control/events");
  expect(answer.ok()).toBe(true);
  const events = Object.values((await answer.json()) as Record<string, unknown>).find(Array.isArray) as {
    id: string;
    type: string;
    data: { object: { id: string } };
  }[];
  await door.dispose();
  const event = events.find((each) => each.type === "payment_intent.succeeded" && each.data.object.id === id);
  if (!event) throw new Error("The emulator told of no payment");
  return event.id;
}
