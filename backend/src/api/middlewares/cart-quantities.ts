import type { FieldError } from "@ampoule/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { MAX_QUANTITY } from "../../workflows/cart/decide-lines";
import { pathOf, Refusal } from "../http";

const whole = (least: 0 | 1) => z.int().min(least).max(MAX_QUANTITY);
const ADDED = { schema: whole(1), message: `A whole number from 1 to ${MAX_QUANTITY}` };
const SET = { schema: whole(0), message: `A whole number from 0 to ${MAX_QUANTITY}; 0 removes it` };

const Items = z.object({ items: z.array(z.object({ quantity: z.unknown() })) });
const Line = z.object({ quantity: z.unknown() });

/**
 * Medusa takes fractions and any size; nobody books 10,000 courses. Stands before Medusa's own validation, on every
 * route that sets a quantity, so that the field is named.
 */
export function refuseOddQuantities(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "POST") return next();
  const problems = problemsOf(pathOf(req), req.body);
  next(problems.length > 0 ? new Refusal("INVALID_INPUT", problems) : undefined);
}

function problemsOf(path: string, body: unknown): FieldError[] {
  const check = (quantity: unknown, at: string, rule: typeof ADDED) =>
    rule.schema.safeParse(quantity).success ? [] : [{ path: at, message: rule.message }];
  if (/^\/store\/carts$/i.test(path)) {
    const { data } = Items.safeParse(body);
    return (data?.items ?? []).flatMap(({ quantity }, index) => check(quantity, `items.${index}.quantity`, ADDED));
  }
  if (/^\/store\/carts\/[^/]+\/line-items$/i.test(path))
    return check(Line.safeParse(body).data?.quantity, "quantity", ADDED);
  if (/^\/store\/carts\/[^/]+\/line-items\/[^/]+$/i.test(path))
    return check(Line.safeParse(body).data?.quantity, "quantity", SET);
  return [];
}
