import { type Band, type Pour, stackBands } from "./bands";

/** Where things are in the drawing's own units, 120 wide and 240 high. */
export const VIAL = { width: 120, height: 240, liquid_top: 96, liquid_bottom: 226, wall: 20, far_wall: 100 } as const;

// The body, and over its neck the seal's two halves.
const OUTLINE =
  "M48 30v16c0 15-32 18-32 46v118a20 20 0 0 0 20 20h48a20 20 0 0 0 20-20V92c0-28-32-31-32-46V30M41 12h38v9H41zM44 21h32v10H44z";
const INSIDE = "M50 30v17c0 17-30 18-30 46v117a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16V93c0-28-30-29-30-46V30z";
const RIDGES = "M50 23.5v5M56 23.5v5M62 23.5v5M68 23.5v5";

// What every vial has in common, by its name among the page's parts.
const GLASS = "vial-glass";
const INSIDE_CLIP = "vial-inside";
const LINES = "vial-lines";

export type Inks = { readonly line: string; readonly glass: string };
/** The page's own colours, which follow light and dark. */
const PAGE_INKS: Inks = { line: "var(--glass-line)", glass: "var(--glass)" };

/** The parts that all of a page's vials are drawn from. Stands once on each page, and takes no room. */
export function VialParts() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <path id={GLASS} d={OUTLINE} fill={PAGE_INKS.glass} />
      <clipPath id={INSIDE_CLIP}>
        <path d={INSIDE} />
      </clipPath>
      <g id={LINES}>{lines(PAGE_INKS)}</g>
    </svg>
  );
}

/** The vial on a page, for use within an `<svg>`: its liquid between the parts that {@link VialParts} holds. */
export function Vial({ pours }: { readonly pours: readonly Pour[] }) {
  return (
    <>
      <use href={`#${GLASS}`} />
      {liquid(pours, INSIDE_CLIP, PAGE_INKS)}
      <use href={`#${LINES}`} />
    </>
  );
}

/**
 * The whole vial in fixed colours, for a picture with no page around it. A function and no component, here and below: the
 * library that draws the shared picture takes plain elements alone within an `<svg>`.
 */
export const wholeVial = (pours: readonly Pour[], inks: Inks) => (
  <g>
    <clipPath id={INSIDE_CLIP}>
      <path d={INSIDE} />
    </clipPath>
    <path d={OUTLINE} fill={inks.glass} />
    {liquid(pours, INSIDE_CLIP, inks)}
    {lines(inks)}
  </g>
);

/** The ingredients' bands, or a dashed line where the liquid would begin to stand. */
function liquid(pours: readonly Pour[], clip: string, inks: Inks) {
  const bands = stackBands(pours, VIAL.liquid_top, VIAL.liquid_bottom);
  const [first, ...others] = bands.map(surface);
  return (
    <g clipPath={`url(#${clip})`}>
      {bands.map((band, index) => (
        <path key={band.top} d={`${surface(band, index)}V${VIAL.liquid_bottom + 6}H16z`} fill={band.colour} />
      ))}
      {first && <path d={first} fill="none" stroke="#fff" strokeWidth="1.2" opacity=".55" />}
      {others.length > 0 && <path d={others.join("")} fill="none" stroke="#000" strokeWidth="1.2" opacity=".22" />}
      <path d="M90 30h30v210H90z" opacity=".07" />
      {!first && <path d="M20 214c14 5 66 5 80 0" fill="none" stroke={inks.line} strokeDasharray="3 4" />}
    </g>
  );
}

/** The upper edge of a band: liquid stands a little higher at the walls. */
function surface({ top }: Band, index: number): string {
  const dip = top + (index === 0 ? 5 : 3);
  return `M16 ${top}C34 ${dip} 86 ${dip} 104 ${top}`;
}

/** What lies over the liquid: two gleams, the outline, the seal's ridges. */
const lines = (inks: Inks) => (
  <g fill="none" strokeLinejoin="round">
    <path d="M28 98v108" stroke="#fff" strokeWidth="5" strokeLinecap="round" opacity=".38" />
    <path d="M28 88c1-8 6-13 11-17" stroke="#fff" strokeWidth="3.5" strokeLinecap="round" opacity=".5" />
    <path d={OUTLINE} stroke={inks.line} strokeWidth="1.6" />
    <path d={RIDGES} stroke={inks.line} opacity=".7" />
  </g>
);
