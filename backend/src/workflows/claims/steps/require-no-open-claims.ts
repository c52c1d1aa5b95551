import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { refuseOpenClaims, type TouchedPages } from "../refuse-open-claims";

/** The last step of what changes a page: it fails, and with it the change, where a published page has an open hit. */
export const requireNoOpenClaimsStep = createStep(
  "require-no-open-claims",
  async (touched: TouchedPages, { container }) => {
    await refuseOpenClaims(container, touched);
    return new StepResponse();
  },
);
