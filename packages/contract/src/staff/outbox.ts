import { z } from "zod";

export const OutboxMailSummary = z.strictObject({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  /** What it was written for, unique: `order:…:confirmation`. */
  reference: z.string(),
  created_at: z.string(),
});
export type OutboxMailSummary = z.infer<typeof OutboxMailSummary>;

/** `GET /admin/outbox?limit&offset&q`, the newest first; `q` looks in recipient and subject. */
export const OutboxQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  q: z.string().trim().max(100).optional(),
});
export type OutboxQuery = z.infer<typeof OutboxQuery>;

export const OutboxList = z.strictObject({
  mails: z.array(OutboxMailSummary),
  count: z.int().min(0),
  limit: z.int(),
  offset: z.int(),
});
export type OutboxList = z.infer<typeof OutboxList>;

/** `GET /admin/outbox/:id`. */
export const OutboxMail = OutboxMailSummary.extend({ text: z.string(), html: z.string() });
export type OutboxMail = z.infer<typeof OutboxMail>;
export const OutboxMailResponse = z.strictObject({ mail: OutboxMail });
