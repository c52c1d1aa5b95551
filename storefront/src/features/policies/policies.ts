/** The policies there are; each is the last part of its address. */
export const POLICIES = ["privacy", "refunds", "terms", "accessibility"] as const;
export type Policy = (typeof POLICIES)[number];

export const isPolicy = (slug: string): slug is Policy => POLICIES.some((policy) => policy === slug);
