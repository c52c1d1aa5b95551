/** Joins class names; what is no text, or empty, falls out. */
export const classNames = (...names: readonly unknown[]): string =>
  names.filter((name) => typeof name === "string" && name !== "").join(" ");
