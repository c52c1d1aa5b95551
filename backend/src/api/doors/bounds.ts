import type { FieldError } from "@ampoule/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pathOf, Refusal } from "../http";
import { lostQueryFault } from "./every-answer";

/** Rows of one answer. A catalogue's page holds 16; Medusa's dashboard asks for lists "in full" with up to 9,999. */
const LIMIT = { store: 200, admin: 10_000 };
/** Nobody pages further, and PostgreSQL would count every row before it. */
const OFFSET = 100_000;
/** Medusa's deepest own bodies have about eight levels. Beyond, a recursive reader runs out of stack. */
const DEPTH = 24;

/** Refuses questions of absurd size and bodies of absurd depth, before anything is looked up for them. */
export function refuseAbsurdSizes(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  const lost = lostQueryFault(req);
  const problems = [
    ...(lost ? [lost] : []),
    ...pageProblems(pathOf(req), req.query),
    ...(isDeeperThan(DEPTH, req.body) ? [{ path: "", message: `At most ${DEPTH} levels, one inside another` }] : []),
  ];
  next(problems.length > 0 ? new Refusal("INVALID_INPUT", problems) : undefined);
}

function pageProblems(path: string, query: Record<string, unknown>): FieldError[] {
  const most = /^\/admin(\/|$)/i.test(path) ? LIMIT.admin : LIMIT.store;
  return [...beyond("limit", query["limit"], most), ...beyond("offset", query["offset"], OFFSET)];
}

function beyond(path: string, asked: unknown, most: number): FieldError[] {
  if (asked === undefined) return [];
  const value = Number(asked);
  return value >= 0 && value <= most && Number.isInteger(value)
    ? []
    : [{ path, message: `A whole number from 0 to ${most}` }];
}

/** Without recursion, which is what it protects. */
export function isDeeperThan(most: number, body: unknown): boolean {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((each) =>
      typeof each === "object" && each !== null && !Buffer.isBuffer(each)
        ? Object.values(each).filter((inner) => typeof inner === "object" && inner !== null)
        : [],
    );
  }
  return false;
}
