import type { ClaimDecision } from "@ampoule/contract";
import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { ARTICLE_FIELDS } from "../../lib/article-draft";
import { isOpen, type LiveClaim, wordsOf } from "../../lib/article-claims";
import { sayMissing, sayReason } from "../../lib/claim-words";
import { useText } from "../../lib/text";
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
            <ClaimRow
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

function ClaimRow({ articleId, claim, takeOver, decided }: RowProps) {
  const text = useText();
  const [deciding, setDeciding] = useState(false);
  const { hit, decision } = claim;
  const field = ARTICLE_FIELDS.find((each) => each === hit.field);
  const missing = claim.text === "";
  return (
    <li className="flex flex-col gap-y-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus">
          {missing ? sayMissing(hit.excerpt, text) : `“${hit.excerpt}”`}
        </Text>
        <StatusBadge color={decision ? "green" : "red"}>
          {text(decision ? "claims.approved" : `claims.rule.${hit.rule}`)}
        </StatusBadge>
        <Text as="span" size="small" className="text-ui-fg-muted">
          {field ? text(`articles.field.${field}`) : ""}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {sayReason(hit, text)}
      </Text>
      <Text size="small" className="text-pretty">
        {decision ? (
          text("claims.answers", decision)
        ) : (
          <>
            <span className="text-ui-fg-muted">{`${text(missing ? "claims.to_add" : "claims.instead")} `}</span>
            {hit.proposal.text}
          </>
        )}
      </Text>
      <div className="flex flex-wrap gap-2">
        {!decision && (
          <Button type="button" size="small" variant="secondary" onClick={takeOver}>
            {text(missing ? "claims.add_statement" : "claims.take_over")}
          </Button>
        )}
        {!missing && (
          <Button type="button" size="small" variant="transparent" onClick={() => setDeciding(true)}>
            {text(decision ? "claims.withdraw_approval" : "claims.approve_evidence")}
          </Button>
        )}
      </div>
      {deciding && (
        <WordsDrawer
          whose={{ of: "article", id: articleId }}
          words={wordsOf(claim)}
          withdrawing={decision !== null}
          decided={(latest) => decided(claim, latest)}
          close={() => setDeciding(false)}
        />
      )}
    </li>
  );
}
