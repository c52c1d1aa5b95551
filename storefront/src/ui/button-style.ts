import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet";

const BASE =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-label px-6 py-3 text-center font-medium leading-tight " +
  "transition-colors duration-150 disabled:cursor-not-allowed aria-disabled:cursor-not-allowed";
const KINDS: Record<ButtonKind, string> = {
  primary:
    "bg-accent text-on-accent hover:bg-accent-hover disabled:bg-well disabled:text-ink-soft aria-disabled:bg-well aria-disabled:text-ink-soft",
  secondary: "border border-rule-strong bg-label text-ink hover:border-accent hover:text-accent",
  quiet: "px-2 text-accent underline decoration-1 underline-offset-4 hover:decoration-2",
};

/** The look that buttons and links-as-buttons share. */
export const buttonStyle = (kind: ButtonKind, wide: boolean, more?: string): string =>
  classNames(BASE, KINDS[kind], wide && "w-full", more);
