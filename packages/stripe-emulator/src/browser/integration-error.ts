/** The page's code is wrong, not the customer's input: thrown, as Stripe.js does. */
export class IntegrationError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "IntegrationError";
  }
}
