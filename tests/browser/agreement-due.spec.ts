import { expect, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { newClient } from "./support/client";
import { reserve } from "./support/reserve";
import { linkSentTo } from "./support/staff";

test("an order of a stock storefront waits for its agreement, which is signed on the order's page", async ({
  page,
}) => {
  const client = newClient();
  await reserve("radiance-kit", client, { signs: false });
  await expect.poll(() => linkSentTo(client.email), { timeout: 30_000 }).not.toBeNull();
  await page.goto(String(await linkSentTo(client.email)));
  const agreement = page.getByRole("region", { name: "Your agreement" });
  await expect(agreement).toContainText("Your signature is still needed.");
  await expect(agreement).toContainText("everything you paid is refundable in full and nothing further is charged");
  await expectAccessible(page, "an order whose agreement is due");

  await agreement.getByLabel("Type your full name to sign").fill("Ana Reyes");
  await agreement.getByRole("button", { name: "Sign the agreement" }).click();
  await expect(agreement.getByText("To reserve a place you need to be 18 or over.")).toBeVisible();
  await expect(agreement.getByLabel("Type your full name to sign")).toHaveValue("Ana Reyes");
  for (const statement of ["adult", "deposit_and_refund_terms", "reserves_a_place"])
    await agreement.locator(`label:has(input[name=${statement}])`).click();
  await agreement.getByRole("button", { name: "Sign the agreement" }).click();
  await expect(agreement.getByText("Thank you. Your agreement is signed.")).toBeVisible();

  await page.reload();
  await expect(agreement).toContainText(/Signed by Ana Reyes on /);
  await expect(agreement.getByRole("button", { name: "Sign the agreement" })).toHaveCount(0);
});
