const address = (name: string, otherwise: string): string => (process.env[name] ?? otherwise).replace(/\/$/, "");

/** Where everything is. */
export const stack = {
  storefront: address("STOREFRONT_URL", "http://localhost:8000"),
  backend: address("BACKEND_URL", "http://localhost:9000"),
  emulator: address("STRIPE_EMULATOR_URL", "http://localhost:12111"),
  /** What links to orders are signed with, so that one that has run out can be made. */
  order_link_secret: process.env["ORDER_LINK_SECRET"] ?? "",
  /** Folder of the storefront's production build, as `npm test` names it. */
  storefront_build: process.env["STOREFRONT_BUILD"] ?? "",
  chromium: process.env["CHROMIUM_PATH"],
  staff: {
    email: process.env["STAFF_EMAIL"] ?? "staff@ampoule.example",
    password: process.env["STAFF_PASSWORD"] ?? "ampoule-demo",
  },
};
