import { type Band, type Pour, stackBands } from "./bands";

/** Where things are in the drawing's own units, 120 wide and 240 high. */
export const VIAL = { width: 120, height: 240, liquid_top: 96, liquid_bottom: 226, wall: 20, far_wall: 100 } as const;

const BODY = "M48 30v16c0 15-32 18-32 46v118a20 20 0 0 0 20 20h48a20 20 0 0 0 20-20V92c0-28-32-31-32-46V30";
const INSIDE = "M50 30v17c0 17-30 18-30 46v117a16 16 0 0 0 16 16h48a16 16 0 0 0 16-16V93c0-28-30-29-30-46V30z";

export type Inks = { readonly line: string; readonly glass: string; readonly shine: string };
/** The page's own colours, which follow light and dark. A picture for elsewhere passes fixed ones. */
const PAGE_INKS: Inks = { line: "var(--glass-line)", glass: "var(--glass)", shine: "#ffffff" };

type Props = { readonly id: string; readonly pours: readonly Pour[]; readonly inks?: Inks };

/** The vial itself, for use within an `<svg>`. `id` tells its clip apart from others on the page. */
export function Vial({ id, pours, inks = PAGE_INKS }: Props) {
  const bands = stackBands(pours, VIAL.liquid_top, VIAL.liquid_bottom);
  const clip = `vial-${id}`;
  return (
    <g>
      <clipPath id={clip}>
        <path d={INSIDE} />
      </clipPath>
      <path d={BODY} fill={inks.glass} />
      <g clipPath={`url(#${clip})`}>
        {bands.map((band, index) => pouring(band, index === 0))}
        <path d="M90 30h30v210H90z" fill="#000000" opacity=".07" />
      </g>
      {bands.length === 0 && (
        <path d="M20 214c14 5 66 5 80 0" fill="none" stroke={inks.line} strokeWidth="1" strokeDasharray="3 4" />
      )}
      <path d="M28 98v108" fill="none" stroke={inks.shine} strokeWidth="5" strokeLinecap="round" opacity=".38" />
      <path
        d="M28 88c1-8 6-13 11-17"
        fill="none"
        stroke={inks.shine}
        strokeWidth="3.5"
        strokeLinecap="round"
        opacity=".5"
      />
      <path d={BODY} fill="none" stroke={inks.line} strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M41 12h38v9H41z" fill={inks.glass} stroke={inks.line} strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M44 21h32v10H44z" fill={inks.glass} stroke={inks.line} strokeWidth="1.6" strokeLinejoin="round" />
      <path d="M50 23.5v5M56 23.5v5M62 23.5v5M68 23.5v5" stroke={inks.line} strokeWidth="1" opacity=".7" />
    </g>
  );
}

/**
 * One ingredient's band under its surface, which the glass draws up at the walls. A function and no component: the
 * library that draws the shared picture takes plain elements alone within an `<svg>`.
 */
function pouring(band: Band, first: boolean) {
  const { top } = band;
  const dip = first ? 5 : 3;
  const surface = `M16 ${top}C34 ${top + dip} 86 ${top + dip} 104 ${top}`;
  return (
    <g key={band.top}>
      <path d={`${surface}V${VIAL.liquid_bottom + 6}H16z`} fill={band.colour} />
      <path
        d={surface}
        fill="none"
        stroke={first ? "#ffffff" : "#000000"}
        strokeWidth="1.2"
        opacity={first ? 0.55 : 0.22}
      />
    </g>
  );
}
