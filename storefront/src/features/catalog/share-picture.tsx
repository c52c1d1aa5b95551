import type { CarePackage } from "@ampoule/contract/catalogue";
import { poursOf } from "@/ui/formula-art/formula-art";
import { type Inks, VIAL, wholeVial } from "@/ui/formula-art/vial";

// A picture for elsewhere has no page around it to follow: the light label's colours, fixed.
const PAPER = "#f5f4ef";
const INK = "#161b22";
const SOFT = "#4a515c";
const INKS: Inks = { line: "#5d6672", glass: "#eef1f3" };

type Props = {
  readonly brand: string;
  readonly carePackage: Pick<CarePackage, "title" | "subtitle" | "goal_label" | "formula">;
};

/** The label as a picture to share: 1200 × 630, drawn by the same vial. Laid out with flex alone, as `next/og` asks. */
export function SharePicture({ brand, carePackage }: Props) {
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
          {wholeVial(poursOf(carePackage.formula), INKS)}
        </svg>
        <div style={{ display: "flex", flexDirection: "column", marginLeft: 64, maxWidth: 700 }}>
          <div style={{ fontSize: 26, color: SOFT }}>{carePackage.goal_label}</div>
          <div style={{ fontSize: 84, lineHeight: 1.04, marginTop: 14, letterSpacing: -2 }}>{carePackage.title}</div>
          <div style={{ fontSize: 34, lineHeight: 1.35, marginTop: 24, color: SOFT }}>{carePackage.subtitle}</div>
          <div style={{ fontSize: 30, marginTop: 48 }}>{brand}</div>
        </div>
      </div>
    </div>
  );
}
