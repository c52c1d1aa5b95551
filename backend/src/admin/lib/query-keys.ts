/**
 * Keys of what our screens read. Each begins with `ampoule`, so that none meets a key of the dashboard's, whose query
 * client we share.
 */
export const keys = {
  articles: ["ampoule", "articles"] as const,
  article: (id: string) => ["ampoule", "article", id] as const,
  packageNames: (q: string) => ["ampoule", "package-names", q] as const,
  catalogueImport: (id: string) => ["ampoule", "catalogue-import", id] as const,
  carePackage: (product_id: string) => ["ampoule", "care-package", product_id] as const,
  claims: (page_id: string) => ["ampoule", "claims", page_id] as const,
  ingredients: ["ampoule", "ingredients"] as const,
  ingredient: (id: string) => ["ampoule", "ingredient", id] as const,
  paymentSchedule: (order_id: string) => ["ampoule", "payment-schedule", order_id] as const,
  staffNames: ["ampoule", "staff-names"] as const,
  stripeEvents: ["ampoule", "stripe-events"] as const,
  consultationRequests: ["ampoule", "consultation-requests"] as const,
  outbox: ["ampoule", "outbox"] as const,
  pictures: ["ampoule", "pictures"] as const,
  phrases: ["ampoule", "phrases"] as const,
};
