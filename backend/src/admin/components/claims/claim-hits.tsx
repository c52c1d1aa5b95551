import type { StaffClaim } from "@ampoule/contract";
import { Badge, Button, clx, Text } from "@medusajs/ui";
import { sayReason, sayRule } from "../../lib/claim-words";
import { useText } from "../../lib/text";

type Told = Pick<StaffClaim, "field" | "rule" | "start" | "excerpt" | "why" | "source" | "proposal"> &
  Partial<Pick<StaffClaim, "decision">>;

type Props<Hit> = {
  readonly hits: readonly Hit[];
  /** Puts the wording where the claim stands; undefined where that is somewhere else. */
  readonly takeOver: (hit: Hit) => (() => void) | undefined;
  /** Approves it, or withdraws that; undefined where there is nothing yet that an approval could be of. */
  readonly decide: ((hit: Hit) => void) | undefined;
};

/** What a text claims too much, beside it, with the words that may stand instead, or who answers for it. */
export function ClaimHits<Hit extends Told>({ hits, takeOver, decide }: Props<Hit>) {
  const text = useText();
  if (hits.length === 0) return null;
  return (
    <ul aria-label={text("claims.title")} className="flex flex-col gap-y-2">
      {hits.map((hit) => {
        const { decision } = hit;
        const take = decision ? undefined : takeOver(hit);
        return (
          <li
            key={`${hit.field} ${hit.rule} ${hit.start}`}
            className={clx(
              "flex flex-col gap-y-1.5 rounded-lg border px-3 py-2",
              decision ? "border-ui-tag-green-border bg-ui-tag-green-bg" : "border-ui-tag-red-border bg-ui-tag-red-bg",
            )}
          >
            <div className="flex flex-wrap items-center gap-2">
              <Text as="span" size="small" weight="plus">
                {`“${hit.excerpt}”`}
              </Text>
              <Badge size="2xsmall" color={decision ? "green" : "red"}>
                {decision ? text("claims.approved") : sayRule(hit.rule, text)}
              </Badge>
            </div>
            <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
              {sayReason(hit, text)}
            </Text>
            <Text size="small" className="text-pretty">
              {decision ? (
                text("claims.answers", decision)
              ) : (
                <>
                  <span className="text-ui-fg-subtle">{`${text("claims.instead")} `}</span>
                  {hit.proposal.text}
                </>
              )}
            </Text>
            <div className="flex flex-wrap gap-2">
              {take && (
                <Button type="button" size="small" variant="secondary" onClick={take}>
                  {text("claims.take_over")}
                </Button>
              )}
              {decide && (
                <Button type="button" size="small" variant="transparent" onClick={() => decide(hit)}>
                  {text(decision ? "claims.withdraw_approval" : "claims.approve_evidence")}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
