import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** The bell in the admin. What it rings for stands on a page as well, so a bell that fails loses nothing. */
export async function notifyStaff(container: MedusaContainer, title: string, description: string): Promise<void> {
  try {
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: "",
      channel: "feed",
      template: "admin-ui",
      data: { title, description },
    });
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The staff's bell did not ring: ${error instanceof Error ? error.name : "unknown"}`);
  }
}
