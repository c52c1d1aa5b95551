/** An ingredient's colour, which it keeps on every page. Said by its name beside it, so hidden from screen readers. */
export function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span
      aria-hidden
      className="border-ui-border-base inline-block h-3 w-3 shrink-0 rounded-full border"
      style={{ backgroundColor: colour }}
    />
  );
}
