import type { FieldError } from "@ampoule/contract";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { asStorable, isStorable } from "../../storable-text";
import { pathOf, Refusal } from "../http";
import { lostQueryFault } from "./every-answer";

/** Rows of one answer. A catalogue's page holds 16; Medusa's dashboard asks for lists "in full" with up to 9,999. */
const LIMIT = { store: 200, admin: 10_000 };
/** Nobody pages further, and PostgreSQL would count every row before it. */
const OFFSET = 100_000;
/** Medusa's deepest own bodies have about eight levels. Beyond, a recursive reader runs out of stack. */
const DEPTH = 24;

/**
 * Refuses questions of absurd size, bodies of absurd depth, and text that no column of the database can hold, before
 * anything is looked up for them.
 */
export function refuseAbsurdSizes(req: MedusaRequest<unknown>, _res: MedusaResponse, next: MedusaNextFunction): void {
  const path = pathOf(req);
  // Nothing has such a name; asked for it, the database and the folders of files would fail.
  if (/%00/.test(path)) return next(new Refusal("NOT_FOUND"));
  const lost = lostQueryFault(req);
  const problems = [
    ...(lost ? [lost] : []),
    ...pageProblems(path, req.query),
    ...problemsWithin(DEPTH, req.query),
    ...(isSignedWhole(path) ? [] : problemsWithin(DEPTH, req.body)),
  ];
  next(problems.length > 0 ? new Refusal("INVALID_INPUT", problems) : undefined);
}

/** Stripe's events are verified by their bytes, and of what they say nothing is stored but names of Stripe's own. */
const isSignedWhole = (path: string): boolean => /^\/hooks\/stripe$/i.test(path);

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

/** A list or an object of what was sent, and the way to it, which is put into words only where something is wrong. */
type Node = { readonly value: object; readonly key: string | number; readonly above: Node | null };

/**
 * What is wrong with what was sent, the first of each kind: more levels than `most`, or a text, a field's name too, that
 * can't be stored. One walk, and without recursion, which is what it protects.
 */
export function problemsWithin(most: number, sent: unknown): FieldError[] {
  if (typeof sent === "string" && !isStorable(sent)) return [unstorable("")];
  let level: Node[] = isWalked(sent) ? [{ value: sent, key: "", above: null }] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return [{ path: "", message: `At most ${most} levels, one inside another` }];
    const below: Node[] = [];
    for (const node of level) {
      const at = walkInto(node, below);
      if (at !== null) return [unstorable(wayTo(node, at))];
    }
    level = below;
  }
  return [];
}

/** Puts what lies one level deeper into `below`; the name of the first field that can't be stored, else null. */
function walkInto(node: Node, below: Node[]): string | number | null {
  const { value } = node;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    if (typeof key === "string" && !isStorable(key)) return key;
    const inner: unknown = Reflect.get(value, key);
    if (typeof inner === "string" && !isStorable(inner)) return key;
    if (isWalked(inner)) below.push({ value: inner, key, above: node });
  }
  return null;
}

const isWalked = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Buffer.isBuffer(value);

/** As it can be told in an answer: the name may be what is wrong. */
function wayTo(node: Node, last: string | number): string {
  const keys = [last];
  for (let at: Node | null = node; at?.above; at = at.above) keys.unshift(at.key);
  return asStorable(keys.join("."));
}

const unstorable = (path: string): FieldError => ({ path, message: "It holds a character that can't be stored" });
