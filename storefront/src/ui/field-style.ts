/** What labels, boxes, hints and errors of every field share. */
export const FIELD = {
  label: "block font-medium text-ink",
  hint: "mt-0.5 block text-small text-ink-soft",
  box:
    "mt-2 block min-h-12 w-full rounded-label border border-rule-strong bg-label px-4 py-2.5 text-body text-ink " +
    "placeholder:text-ink-soft hover:border-ink data-[invalid]:border-2 data-[invalid]:border-alert " +
    "aria-[invalid=true]:border-2 aria-[invalid=true]:border-alert disabled:bg-well",
  error: "mt-2 flex items-start gap-2 text-small font-medium text-alert",
} as const;
