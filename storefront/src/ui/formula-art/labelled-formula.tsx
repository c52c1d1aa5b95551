import type { FormulaEntry } from "@ampoule/contract/catalogue";
import { Link } from "@/i18n/navigation";
import { stackBands } from "./bands";
import { poursOf, substances } from "./formula-art";
import { linesOf, spread } from "./spread";
import { Vial, VIAL } from "./vial";

// The picture is 360 × 440; the vial is drawn at 1.75 of its own size.
const SIZE = { width: 360, height: 440, scale: 1.75, left: 0, top: 6, text_at: 212 } as const;
// The names' letters shrink with the picture (4.7 % of its width, so 17 of its units), and their lines break alike.
const NAME = { line: 22, apart: 14, letters: 16 } as const;

type Props = {
  readonly formula: readonly FormulaEntry[];
  /** Where the ingredients' cards are; left out where they are on this page. */
  readonly page?: string;
};

/** The vial large, each band led by a line to its ingredient's name; each name leads to the ingredient's card. */
export function LabelledFormula({ formula, page }: Props) {
  const entries = substances(formula);
  const bands = stackBands(poursOf(entries), VIAL.liquid_top, VIAL.liquid_bottom);
  const middles = bands.map((band) => SIZE.top + (band.top + band.height / 2 + 2) * SIZE.scale);
  const heights = entries.map(({ ingredient }) => linesOf(ingredient.name, NAME.letters) * NAME.line + NAME.apart);
  const places = spread(middles, heights, 60, SIZE.height - 28);
  const wall = SIZE.left + VIAL.far_wall * SIZE.scale;
  return (
    <div
      className="@container relative mx-auto w-full max-w-[27rem]"
      style={{ aspectRatio: `${SIZE.width} / ${SIZE.height}` }}
    >
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true" className="absolute inset-0 size-full">
        <g transform={`translate(${SIZE.left} ${SIZE.top}) scale(${SIZE.scale})`}>
          <Vial pours={poursOf(entries)} />
        </g>
        {middles.map((middle, index) => (
          <g key={middle} stroke="var(--rule-strong)" fill="none">
            <path
              d={`M${wall - 8} ${middle}H${wall + 14}L${SIZE.text_at - 12} ${places[index] ?? middle}h7`}
              strokeWidth="1"
            />
            <circle cx={wall - 8} cy={middle} r="2.6" fill="#ffffff" stroke="#161b22" strokeWidth="1" />
          </g>
        ))}
      </svg>
      <ul>
        {entries.map(({ ingredient }, index) => (
          <li
            key={ingredient.handle}
            className="absolute right-0 -translate-y-1/2"
            style={{ top: percent((places[index] ?? 0) / SIZE.height), left: percent(SIZE.text_at / SIZE.width) }}
          >
            <Link
              href={`${page ?? ""}#${ingredient.handle}`}
              className="inline-flex min-h-[min(2rem,9cqi)] items-center font-serif text-[clamp(0.75rem,4.7cqi,1.0625rem)] leading-tight wrap-anywhere decoration-1 underline-offset-4 hover:underline"
            >
              {ingredient.name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;
