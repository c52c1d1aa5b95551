import { expect, test } from "@playwright/test";
import { newClient } from "./support/client";
import { staff } from "./support/staff";

test("a request for a consultation reaches the staff, once", async ({ page }) => {
  const { email } = newClient();
  await page.goto("/en/consultation?package=ketamine-induction");
  await expect(page.getByLabel("About which package?")).toHaveValue("ketamine-induction");
  await page.getByLabel("Your name").fill("Ana Reyes");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Request the consultation" }).click();
  await expect(page.getByText("You need to be 18 or over.")).toBeVisible();
  await expect(page.getByLabel("Your name")).toHaveValue("Ana Reyes");
  await page.getByText("I am 18 or over.").click();
  await page.getByRole("button", { name: "Request the consultation" }).dblclick();
  await expect(page.getByText("Thank you, we have your request")).toBeVisible();
  const door = await staff();
  const answer = await door.get("/admin/consultation-requests", { params: { q: email } });
  expect(answer.ok()).toBe(true);
  const { count } = (await answer.json()) as { count: number };
  await door.dispose();
  expect(count).toBe(1);
});
