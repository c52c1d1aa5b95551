/** Goals whose label isn't just their slug in words. */
const LABELS: Record<string, string> = { "hair-skin-nails": "Hair, skin and nails" };

/** `energy` reads "Energy"; staff's own goals read as their slug. */
export function goalLabel(goal: string): string {
  const words = goal.replaceAll("-", " ");
  return LABELS[goal] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
