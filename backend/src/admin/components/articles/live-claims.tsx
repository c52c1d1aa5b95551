import type { ClaimDecision } from "@ampoule/contract";
import { StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { ARTICLE_FIELDS } from "../../lib/article-draft";
import { isOpen, type LiveClaim, wordsOf } from "../../lib/article-claims";
import { useText } from "../../lib/text";
import { ClaimRow } from "../claims/claim-row";
import { WordsDrawer } from "../claims/words-drawer";

type Props = {
  readonly articleId: string;
  readonly claims: readonly LiveClaim[];
  readonly takeOver: (claim: LiveClaim) => void;
  readonly decided: (claim: LiveClaim, decision: ClaimDecision) => void;
};

/** What the words on the screen may not claim, as they are typed: which, by which rule, why, and what may stand instead. */
export function LiveClaims({ articleId, claims, takeOver, decided }: Props) {
  const text = useText();
  const open = claims.filter(isOpen).length;
  return (
    <div role="region" aria-label={text("claims.title")} className="rounded-lg border">
      <div className="flex items-center gap-x-2 px-4 py-3">
        <Text size="small" weight="plus">
          {text("claims.title")}
        </Text>
        <StatusBadge color={open === 0 ? "green" : "red"}>
          {open === 0 ? text("claims.none_open") : text("claims.open", { count: open })}
        </StatusBadge>
        <Text size="small" className="text-ui-fg-subtle">
          {open === 0 ? "" : text("claims.cannot_publish", { count: open })}
        </Text>
      </div>
      {claims.length > 0 && (
        <ul aria-label={text("claims.title")} className="max-h-[28rem] divide-y overflow-y-auto border-t">
          {claims.map((claim, index) => (
            <LiveClaimRow
              key={`${claim.hit.field} ${claim.hit.rule} ${claim.hit.excerpt} ${index}`}
              articleId={articleId}
              claim={claim}
              takeOver={() => takeOver(claim)}
              decided={decided}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type RowProps = Pick<Props, "articleId" | "decided"> & { readonly claim: LiveClaim; readonly takeOver: () => void };

function LiveClaimRow({ articleId, claim, takeOver, decided }: RowProps) {
  const text = useText();
  const [deciding, setDeciding] = useState(false);
  const { hit, decision } = claim;
  const field = ARTICLE_FIELDS.find((each) => each === hit.field);
  return (
    <ClaimRow
      hit={{ ...hit, decision }}
      missing={claim.text === ""}
      place={field ? text(`articles.field.${field}`) : ""}
      takeOver={takeOver}
      decide={() => setDeciding(true)}
      className="px-4 py-3"
    >
      {deciding && (
        <WordsDrawer
          whose={{ of: "article", id: articleId }}
          words={wordsOf(claim)}
          withdrawing={decision !== null}
          decided={(latest) => decided(claim, latest)}
          close={() => setDeciding(false)}
        />
      )}
    </ClaimRow>
  );
}
