import { expect, request, type APIRequestContext, type Page } from "@playwright/test";
import { stack } from "./stack";

let token: Promise<string> | undefined;

/** What the demo's member of staff signed in with: once for each of Playwright's workers, for a password is slow to check. */
export function staffToken(): Promise<string> {
  token ??= signedIn();
  return token;
}

async function signedIn(): Promise<string> {
  const door = await request.newContext({ baseURL: stack.backend });
  const answer = await door.post("/auth/user/emailpass", { data: stack.staff });
  expect(answer.ok()).toBe(true);
  const given = (await answer.json()) as { token: string };
  await door.dispose();
  return given.token;
}

/** The staff's door to the backend, signed in. Dispose of it after use. */
export async function staff(): Promise<APIRequestContext> {
  // A connection that is kept may be closed by the backend in the moment in which a story uses it again.
  const extraHTTPHeaders = { authorization: `Bearer ${await staffToken()}`, connection: "close" };
  return request.newContext({ baseURL: stack.backend, extraHTTPHeaders });
}

export type StaffOrder = { id: string; display_id: number; email: string; payment_status: string };

/** The orders that a client has, as staff see them. */
export async function ordersOf(email: string): Promise<StaffOrder[]> {
  const door = await staff();
  const answer = await door.get("/admin/orders", {
    params: { q: email, fields: "id,display_id,email,payment_status", limit: 50 },
  });
  expect(answer.ok()).toBe(true);
  const { orders } = (await answer.json()) as { orders: StaffOrder[] };
  await door.dispose();
  return orders.filter((order) => order.email === email);
}

type Letter = { id: string; to: string; text: string };

/** The address of the order's page in the confirmation that a client was sent; null until it is there. */
export async function linkSentTo(email: string): Promise<string | null> {
  const door = await staff();
  const list = await door.get("/admin/outbox", { params: { q: email, limit: 20 } });
  expect(list.ok()).toBe(true);
  const letters = Object.values((await list.json()) as Record<string, unknown>).find(Array.isArray) as
    Letter[] | undefined;
  const found = letters?.find((letter) => letter.to === email);
  if (!found) {
    await door.dispose();
    return null;
  }
  const answer = await door.get(`/admin/outbox/${found.id}`);
  const { mail } = (await answer.json()) as { mail: Letter };
  await door.dispose();
  return /https?:\/\/\S+\/order\/[^\s"<]+/.exec(mail.text)?.[0] ?? null;
}

type Collection = { id: string; status: string };

/** The address of core's payment link for what is still due on a client's order; null until there is such. */
export async function paymentLinkOf(email: string): Promise<string | null> {
  const [order] = await ordersOf(email);
  if (!order) return null;
  const door = await staff();
  const answer = await door.get(`/admin/orders/${order.id}`, {
    params: { fields: "id,payment_collections.id,payment_collections.status" },
  });
  const found = (await answer.json()) as { order: { payment_collections: Collection[] } };
  await door.dispose();
  const due = found.order.payment_collections.find((each) => each.status === "not_paid");
  return due ? `/payment-collection/${due.id}?order_id=${order.id}` : null;
}

/** Has the page's admin speak a language from its next page on: the dashboard keeps in this cookie what one chose in the profile. */
export async function speak(page: Page, language: "en" | "es" | "fr"): Promise<void> {
  await page.context().addCookies([{ name: "lng", value: language, url: stack.backend }]);
}
