/** What a schema refuses, said beside its field. */
export const issues = {
  number: "Please fill this in with a number",
  percentage: "A percentage, such as 25 or 12.5",
  at_least: "At least {{least}}",
  at_most: "At most {{most}}",
  characters: "At most {{most}} characters",
} as const;
