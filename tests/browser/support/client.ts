import { randomUUID } from "node:crypto";
import { expect, type FrameLocator, type Page } from "@playwright/test";
import { stack } from "./stack";

export type Client = { readonly first_name: string; readonly last_name: string; readonly email: string };

/** Somebody new each time: their orders are found by the email. */
export function newClient(): Client {
  return { first_name: "Ana", last_name: "Reyes", email: `ana.${randomUUID().slice(0, 12)}@example.com` };
}

/** Puts a package into the cart from its own page. The first way it is sold is the whole course. */
export async function putIntoCart(page: Page, handle: string): Promise<void> {
  await page.goto(`/en/packages/${handle}`);
  await page.locator("form:has(input[name=variant_id]) button[type=submit]").first().click();
  await page.waitForURL("**/en/cart**");
}

export async function goToCheckout(page: Page): Promise<void> {
  await page.goto("/en/cart");
  await page.getByRole("link", { name: "Continue to checkout" }).click();
  await page.waitForURL("**/en/checkout");
}

export async function tellWhoYouAre(page: Page, client: Client): Promise<void> {
  await fillDetails(page, client);
  await page.getByRole("button", { name: "Continue to the agreement" }).click();
}

export async function fillDetails(page: Page, client: Client): Promise<void> {
  await page.getByLabel("First name").fill(client.first_name);
  await page.getByLabel("Last name").fill(client.last_name);
  await page.getByLabel("Email").fill(client.email);
  await page.getByLabel("ZIP code of your card").fill("10003");
}

export async function sign(page: Page, client: Client): Promise<void> {
  const name = page.getByLabel("Type your full name to sign");
  await expect(name).toBeVisible();
  for (const statement of ["adult", "deposit_and_refund_terms", "reserves_a_place"])
    await page.locator(`label:has(input[name=${statement}])`).click();
  await name.fill(`${client.first_name} ${client.last_name}`);
  await page.getByRole("button", { name: "Sign and continue to payment" }).click();
}

/** From an empty cart to the card form. */
export async function reachPayment(page: Page, handle: string, client: Client): Promise<void> {
  await putIntoCart(page, handle);
  await goToCheckout(page);
  await tellWhoYouAre(page, client);
  await sign(page, client);
  await expect(cardFrame(page).getByLabel("Card number")).toBeVisible();
}

/** The card service's own frame: another origin than the shop's. */
export const cardFrame = (page: Page): FrameLocator => page.frameLocator(`iframe[src^="${stack.emulator}/elements/"]`);

export async function typeCard(page: Page, number: string): Promise<void> {
  const frame = cardFrame(page);
  await frame.getByLabel("Card number").fill(number);
  await frame.getByLabel("Expiration date").fill("12 / 34");
  await frame.getByLabel("Security code").fill("123");
}

export const payButton = (page: Page) => page.getByRole("button", { name: /^Pay / });

/** Where a checkout ends: the order's page, as its confirmation. */
export async function expectPlaced(page: Page): Promise<string> {
  await page.waitForURL("**/en/order/**", { timeout: 45_000 });
  await expect(page.getByRole("heading", { level: 1, name: "Your place is reserved" })).toBeVisible();
  const number = /order \d+/i.exec(await page.locator("main").innerText());
  expect(number).not.toBeNull();
  return String(number?.[0]).toLowerCase();
}

/** The bank's own page, above the shop's. */
export const bank = (page: Page): FrameLocator => page.frameLocator(`iframe[src^="${stack.emulator}/3ds/"]`);
