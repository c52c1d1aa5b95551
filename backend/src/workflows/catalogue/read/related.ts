export type Relative = {
  readonly handle: string;
  readonly goal: string;
  /** Handles. */
  readonly ingredients: ReadonlySet<string>;
  readonly position: number;
};

/**
 * The packages that somebody who reads of `one` may want to read of, the closest first: for the same goal, and by what
 * they share. What is in every bag says nothing; what few have says much. Those that share nothing at all are left out.
 */
export function related<Each extends Relative>(one: Each, shelf: readonly Each[], most: number): Each[] {
  const holders = new Map<string, number>();
  for (const { ingredients } of shelf)
    for (const handle of ingredients) holders.set(handle, (holders.get(handle) ?? 0) + 1);
  const weight = (handle: string) => Math.log(shelf.length / (holders.get(handle) ?? 1));
  const weigh = (handles: Iterable<string>) => [...handles].reduce((sum, handle) => sum + weight(handle), 0);
  const own = weigh(one.ingredients);
  const closeness = (other: Each) => {
    const shared = weigh([...one.ingredients].filter((handle) => other.ingredients.has(handle)));
    const either = own + weigh(other.ingredients) - shared;
    return (other.goal === one.goal ? 1 : 0) + (either > 0 ? shared / either : 0);
  };
  return shelf
    .filter(({ handle }) => handle !== one.handle)
    .map((other) => ({ other, closeness: closeness(other) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((a, b) => b.closeness - a.closeness || a.other.position - b.other.position)
    .slice(0, most)
    .map(({ other }) => other);
}
