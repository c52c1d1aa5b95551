import type { MedusaContainer } from "@medusajs/framework/types";
import { publishDueArticles } from "../workflows/editorial/publish-due";

/** Several processes may run it at once: an article's version lets one of them publish it. */
export default async function publishScheduledArticles(container: MedusaContainer): Promise<void> {
  await publishDueArticles(container, new Date());
}

export const config = { name: "publish-scheduled-articles", schedule: "*/10 * * * * *" };
