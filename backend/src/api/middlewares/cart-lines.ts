import type { FieldError } from "@ampoule/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { MAX_QUANTITY } from "../../workflows/cart/decide-lines";
import { pathOf, Refusal } from "../http";

const whole = (least: 0 | 1) => z.int().min(least).max(MAX_QUANTITY);
const ADDED = { schema: whole(1), message: `A whole number from 1 to ${MAX_QUANTITY}` };
const SET = { schema: whole(0), message: `A whole number from 0 to ${MAX_QUANTITY}; 0 removes it` };

const Item = z.object({ quantity: z.unknown(), variant_id: z.unknown() });
type Item = z.infer<typeof Item>;
const Items = z.object({ items: z.array(Item) });

/**
 * Medusa takes fractions and any size; nobody books 10,000 courses. It takes a variant without a name, too, and then
 * breaks. Stands before Medusa's own validation, on every route that sets a line, so that the field is named.
 */
export function refuseOddLines(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST") return next();
  const problems = lineProblems(pathOf(req), req.body);
  next(problems.length > 0 ? new Refusal("INVALID_INPUT", problems) : undefined);
}

/** Exported for its tests. */
export function lineProblems(path: string, body: unknown): FieldError[] {
  if (/^\/store\/carts$/i.test(path)) {
    const { data } = Items.safeParse(body);
    return (data?.items ?? []).flatMap((item, index) => problemsOf(item, ADDED, `items.${index}.`));
  }
  const item = Item.safeParse(body).data ?? { quantity: undefined, variant_id: undefined };
  if (/^\/store\/carts\/[^/]+\/line-items$/i.test(path)) return problemsOf(item, ADDED);
  if (/^\/store\/carts\/[^/]+\/line-items\/[^/]+$/i.test(path)) return problemsOf(item, SET);
  return [];
}

function problemsOf({ quantity, variant_id }: Item, rule: typeof ADDED, before = ""): FieldError[] {
  return [
    ...(variant_id === "" ? [{ path: `${before}variant_id`, message: "Say what is to be added" }] : []),
    ...(rule.schema.safeParse(quantity).success ? [] : [{ path: `${before}quantity`, message: rule.message }]),
  ];
}
