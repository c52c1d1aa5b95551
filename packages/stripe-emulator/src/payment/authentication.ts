import type { TestCard } from "../cards/test-cards";

interface Circumstances {
  off_session: boolean;
  set_up: boolean;
  /** `request_three_d_secure` is `any` or `challenge`. */
  requested: boolean;
}

/** Whether this card's issuer asks for 3D Secure now. https://docs.stripe.com/testing#regulatory-cards */
export function needsAuthentication(card: TestCard, now: Circumstances): boolean {
  switch (card.authentication) {
    case "always":
      return true;
    case "unless_set_up":
    case "on_session":
      return !(now.off_session && now.set_up);
    case "on_request":
      return now.requested && !now.off_session;
    case "never":
      return false;
    default:
      return card.authentication satisfies never;
  }
}
