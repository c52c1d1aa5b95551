/**
 * What a log may say of an error: its kind, its code and where it was thrown. Never its message: those of libraries
 * and of the database quote what a client typed.
 */
export function describeError(error: unknown): string {
  if (typeof error !== "object" || error === null) return "a thrown value";
  const kind = "name" in error && typeof error.name === "string" ? error.name : "Error";
  const marks = ["type", "code"].flatMap((name) => {
    const value: unknown = Object.entries(error).find(([each]) => each === name)?.[1];
    return typeof value === "string" && /^[\w.-]{1,64}$/.test(value) ? [value] : [];
  });
  const stack = "stack" in error && typeof error.stack === "string" ? error.stack : "";
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return [`${kind}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`, ...frames].join("\n");
}
