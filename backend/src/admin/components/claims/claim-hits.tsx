import type { StaffClaim } from "@ampoule/contract";
import { useText } from "../../lib/text";
import { ClaimRow, type ToldClaim } from "./claim-row";

type Told = ToldClaim & Pick<StaffClaim, "field" | "start">;

type Props<Hit> = {
  readonly hits: readonly Hit[];
  /** Puts the wording where the claim stands; undefined where that is somewhere else. */
  readonly takeOver: (hit: Hit) => (() => void) | undefined;
  /** Approves it, or withdraws that; undefined where there is nothing yet that an approval could be of. */
  readonly decide: ((hit: Hit) => void) | undefined;
};

/** What a text claims too much, beside it. */
export function ClaimHits<Hit extends Told>({ hits, takeOver, decide }: Props<Hit>) {
  const text = useText();
  if (hits.length === 0) return null;
  return (
    <ul aria-label={text("claims.title")} className="flex flex-col gap-y-2">
      {hits.map((hit) => (
        <ClaimRow
          key={`${hit.field} ${hit.rule} ${hit.start}`}
          hit={hit}
          takeOver={takeOver(hit)}
          decide={decide && (() => decide(hit))}
          className={`rounded-lg border px-3 py-2 ${
            hit.decision ? "border-ui-tag-green-border bg-ui-tag-green-bg" : "border-ui-tag-red-border bg-ui-tag-red-bg"
          }`}
        />
      ))}
    </ul>
  );
}
