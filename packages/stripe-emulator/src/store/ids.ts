import { createHash, randomBytes } from "node:crypto";
import type { MetaRow } from "./tables";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** `length` characters, from the seed and the counter when there is a seed. */
export function newId(meta: MetaRow, length: number): string {
  const bytes =
    meta.seed === null ? randomBytes(length) : createHash("sha512").update(`${meta.seed}:${meta.counter}`).digest();
  let id = "";
  for (let index = 0; index < length; index++) id += ALPHABET[(bytes[index % bytes.length] ?? 0) % ALPHABET.length];
  return id;
}
