import type { Pour } from "@/ui/formula-art/bands";
import { type Inks, VIAL, wholeVial } from "@/ui/formula-art/vial";

// A picture for elsewhere has no page around it to follow: the light label's colours, fixed.
const PAPER = "#f5f4ef";
const INK = "#161b22";
const SOFT = "#4a515c";
const INKS: Inks = { line: "#5d6672", glass: "#eef1f3" };

export type Shared = {
  readonly brand: string;
  /** What is shared is one of these: a goal, a kind of ingredient. */
  readonly kind?: string;
  readonly title: string;
  readonly text: string | null;
  /** What is in the vial. */
  readonly pours: readonly Pour[];
};

/** A page as a label to share: 1200 × 630, drawn by the same vial. Laid out with flex alone, as `next/og` asks. */
export function SharePicture({ brand, kind, title, text, pours }: Shared) {
  return (
    <div style={{ display: "flex", width: "100%", height: "100%", padding: 28, background: PAPER, color: INK }}>
      <div
        style={{
          display: "flex",
          flexGrow: 1,
          alignItems: "center",
          padding: 56,
          background: "#fcfbf8",
          border: `2px solid ${SOFT}`,
        }}
      >
        <svg width="225" height="450" viewBox={`0 0 ${VIAL.width} ${VIAL.height}`}>
          {wholeVial(pours, INKS)}
        </svg>
        <div style={{ display: "flex", flexDirection: "column", marginLeft: 64, maxWidth: 700 }}>
          {kind !== undefined && <div style={{ fontSize: 26, color: SOFT }}>{kind}</div>}
          <div style={{ fontSize: sizeOf(title), lineHeight: 1.04, marginTop: 14, letterSpacing: -2 }}>{title}</div>
          {text !== null && (
            <div style={{ fontSize: 34, lineHeight: 1.35, marginTop: 24, color: SOFT, lineClamp: 3 }}>{text}</div>
          )}
          <div style={{ fontSize: 30, marginTop: 48 }}>{brand}</div>
        </div>
      </div>
    </div>
  );
}

/** A package's name stands on a line or two as it is; an article's title is a sentence. */
const sizeOf = (title: string): number => (title.length > 36 ? 56 : 84);
