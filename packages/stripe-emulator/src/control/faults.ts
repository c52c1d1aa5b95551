import { z } from "zod";

/** What can go wrong between our server and Stripe. `committed`: Stripe did it all the same. */
export const ApiFault = z.strictObject({
  kind: z.enum(["drop_before_commit", "drop_after_commit", "error_500", "rate_limit_429", "conflict_409", "latency"]),
  method: z.enum(["GET", "POST", "DELETE"]).optional(),
  /** A path, in which `*` stands for one segment: `/v1/payment_intents/*\/confirm`. */
  path: z.string().startsWith("/").optional(),
  count: z.int().min(1).default(1),
  /** For `error_500`: whether the request took effect. */
  committed: z.boolean().default(false),
  /** For `rate_limit_429`: `lock_timeout` or `rate_limit`. */
  code: z.enum(["lock_timeout", "rate_limit"]).default("rate_limit"),
  /** For `rate_limit_429`: the `Stripe-Should-Retry` header. */
  should_retry: z.boolean().optional(),
  /** For `latency`. */
  latency_ms: z.int().min(0).max(120_000).default(1000),
});
export type ApiFault = z.output<typeof ApiFault>;

export const WebhookFault = z.strictObject({
  kind: z.enum(["duplicate", "reorder", "hold", "drop", "stale", "forged"]),
  /** Event types; all when left out. */
  types: z.array(z.string()).optional(),
  /** Events for hold, reorder and drop; delivery attempts for the others. */
  count: z.int().min(1).default(1),
  /** For `duplicate`: how many more than one. */
  copies: z.int().min(1).max(100).default(1),
  /** For `stale`: how old the signature is. */
  age_s: z.int().min(1).default(301),
});
export type WebhookFault = z.output<typeof WebhookFault>;

/** The faults that are ordered and not yet used up. They don't survive a restart, on purpose. */
export class Faults {
  private api: ApiFault[] = [];
  private webhooks: WebhookFault[] = [];
  private processing = 0;

  addApi(fault: ApiFault): void {
    this.api.push({ ...fault });
  }

  addWebhook(fault: WebhookFault): void {
    this.webhooks.push({ ...fault });
  }

  addProcessing(count: number): void {
    this.processing += count;
  }

  list(): { api: ApiFault[]; webhooks: WebhookFault[]; processing: number } {
    return { api: this.api, webhooks: this.webhooks, processing: this.processing };
  }

  clear(): void {
    this.api = [];
    this.webhooks = [];
    this.processing = 0;
  }

  /** Uses one of each fault that is ordered for this request. */
  takeApi(method: string, path: string): ApiFault[] {
    const hit = this.api.filter((fault) => applies(fault, method, path));
    for (const fault of hit) fault.count -= 1;
    this.api = this.api.filter((fault) => fault.count > 0);
    return hit;
  }

  /** Uses one of the first fault of these kinds that is ordered for this event type. */
  takeWebhook(kinds: readonly WebhookFault["kind"][], type: string): WebhookFault | undefined {
    const fault = this.webhooks.find(
      (each) => kinds.includes(each.kind) && (each.types === undefined || each.types.includes(type)),
    );
    if (!fault) return undefined;
    fault.count -= 1;
    const last = { ...fault };
    this.webhooks = this.webhooks.filter((each) => each.count > 0);
    return last;
  }

  takeProcessing(): boolean {
    if (this.processing === 0) return false;
    this.processing -= 1;
    return true;
  }
}

function applies(fault: ApiFault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method !== method) return false;
  if (fault.path === undefined) return true;
  const wanted = fault.path.split("/");
  const given = path.split("/");
  return (
    wanted.length === given.length && wanted.every((segment, index) => segment === "*" || segment === given[index])
  );
}
