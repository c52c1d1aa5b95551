import type { ErrorCode } from "@ampoule/contract";

export type AskedRefund = {
  /** Minor units. */
  readonly amount: bigint;
  /** Who asks: a member of staff, or an API key. */
  readonly created_by: string;
  /** When the request came in, before it waited for its turn. */
  readonly asked_at: Date;
};

/** What a refund is judged by, as it stands under the order's lock; amounts in minor units. */
export type RefundSituation = {
  readonly canceled: boolean;
  readonly change_active: boolean;
  /** Core writes a credit line for what goes back beyond what the order owes the client. */
  readonly needs_credit_line: boolean;
  readonly captured: bigint;
  readonly refunds: readonly {
    readonly amount: bigint;
    readonly created_by: string | null;
    readonly created_at: Date;
  }[];
};

type Refusal = Extract<ErrorCode, "ORDER_CANCELED" | "ORDER_CHANGE_ACTIVE" | "REFUND_REPEATED" | "REFUND_TOO_LARGE">;

/** A second click comes within it; a second goodwill of the same size, thought over, comes after it. */
const REPEAT_MS = 10_000;

/**
 * Why a refund may not be made; undefined where it may. Core asks about canceled orders and open changes where it
 * writes its credit line, when the money has gone, and lets a cent too much through to Stripe.
 */
export function judgeRefund(asked: AskedRefund, situation: RefundSituation): Refusal | undefined {
  const { canceled, change_active, needs_credit_line, captured, refunds } = situation;
  if (refunds.some((made) => isRepeat(asked, made))) return "REFUND_REPEATED";
  if (needs_credit_line && canceled) return "ORDER_CANCELED";
  const refunded = refunds.reduce((sum, { amount }) => sum + amount, 0n);
  if (refunded + asked.amount > captured) return "REFUND_TOO_LARGE";
  if (needs_credit_line && change_active) return "ORDER_CHANGE_ACTIVE";
  return undefined;
}

/** Measured from when it was asked for: whoever clicked twice may have waited long for the first refund to be made. */
function isRepeat(asked: AskedRefund, made: RefundSituation["refunds"][number]): boolean {
  return (
    made.amount === asked.amount &&
    made.created_by === asked.created_by &&
    asked.asked_at.getTime() - made.created_at.getTime() < REPEAT_MS
  );
}
