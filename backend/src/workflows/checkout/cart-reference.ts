import { randomUUID } from "node:crypto";
import { z } from "@medusajs/framework/zod";

/**
 * A random mark in a cart's metadata, which core copies into the order's. An order that a process made and died before
 * it was linked to its cart tells by it that it came from a cart, and isn't one that staff wrote.
 */
export const CART_REFERENCE = "ampoule_cart_ref";

export const newCartReference = (): Record<typeof CART_REFERENCE, string> => ({ [CART_REFERENCE]: randomUUID() });

const Marked = z.object({ [CART_REFERENCE]: z.string().min(1) });
export const cameFromCart = (metadata: unknown): boolean => Marked.safeParse(metadata).success;
