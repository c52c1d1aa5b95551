/** A refusal is a value: the caller switches over `code`. Broken invariants throw instead. */
export type Result<T, Code extends string> = { ok: true; value: T } | { ok: false; code: Code };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refuse = <Code extends string>(code: Code): { ok: false; code: Code } => ({ ok: false, code });

/** Throws where a fact that must hold does not: a defect of ours, never of the input. */
export function invariant(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`Broken invariant: ${what}`);
}
