/** What the admin's menu and the breadcrumbs call our screens. */
export const nav = {
  formulary: "Formulary",
  articles: "Articles",
  article: "Article",
  catalogue_import: "Import and export",
  consultation_requests: "Consultation requests",
  outbox: "Outbox",
  stripe_events: "Stripe events",
  translations: "Translations",
} as const;
