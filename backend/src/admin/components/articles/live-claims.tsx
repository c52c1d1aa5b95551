import { Button, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { ARTICLE_LABELS, type ArticleField } from "../../lib/article-draft";
import { isOpen, type LiveClaim } from "../../lib/article-claims";
import { counted, inWords } from "../../lib/show";
import { DecisionDrawer } from "../claims/decision-drawer";

type Props = {
  readonly articleId: string;
  readonly claims: readonly LiveClaim[];
  readonly takeOver: (claim: LiveClaim) => void;
};

/** What the words on the screen may not claim, as they are typed: which, by which rule, why, and what may stand instead. */
export function LiveClaims({ articleId, claims, takeOver }: Props) {
  const open = claims.filter(isOpen).length;
  return (
    <div role="region" aria-label="Claims" className="rounded-lg border">
      <div className="flex items-center gap-x-2 px-4 py-3">
        <Text size="small" weight="plus">
          Claims
        </Text>
        <StatusBadge color={open === 0 ? "green" : "red"}>{open === 0 ? "None open" : `${open} open`}</StatusBadge>
        <Text size="small" className="text-ui-fg-subtle">
          {open === 0 ? "" : `With ${counted(open, "claim")} open it can't be published.`}
        </Text>
      </div>
      {claims.length > 0 && (
        <ul aria-label="Claims" className="max-h-[28rem] divide-y overflow-y-auto border-t">
          {claims.map((claim, index) => (
            <ClaimRow
              key={`${claim.hit.field} ${claim.hit.rule} ${claim.hit.excerpt} ${index}`}
              articleId={articleId}
              claim={claim}
              takeOver={() => takeOver(claim)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

const isField = (field: string): field is ArticleField => field in ARTICLE_LABELS;

type RowProps = { readonly articleId: string; readonly claim: LiveClaim; readonly takeOver: () => void };

function ClaimRow({ articleId, claim, takeOver }: RowProps) {
  const [deciding, setDeciding] = useState(false);
  const { hit, text, stored } = claim;
  const decision = stored?.decision ?? null;
  const missing = text === "";
  return (
    <li className="flex flex-col gap-y-2 px-4 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <Text as="span" size="small" weight="plus">
          {missing ? `Missing: ${inWords(hit.excerpt)}` : `“${hit.excerpt}”`}
        </Text>
        <StatusBadge color={decision ? "green" : "red"}>{decision ? "Approved" : inWords(hit.rule)}</StatusBadge>
        <Text as="span" size="small" className="text-ui-fg-muted">
          {isField(hit.field) ? ARTICLE_LABELS[hit.field] : ""}
        </Text>
      </div>
      <Text size="small" className="text-ui-fg-subtle text-pretty">{`${hit.why} ${hit.source}`}</Text>
      <Text size="small" className="text-pretty">
        {decision ? (
          `${decision.approver} answers for it: ${decision.reason} (${decision.evidence})`
        ) : (
          <>
            <span className="text-ui-fg-muted">{missing ? "To add: " : "Instead: "}</span>
            {hit.proposal.text}
          </>
        )}
      </Text>
      <div className="flex flex-wrap gap-2">
        {!decision && (
          <Button type="button" size="small" variant="secondary" onClick={takeOver}>
            {missing ? "Add this statement" : "Take over this wording"}
          </Button>
        )}
        {!missing && (
          <Button
            type="button"
            size="small"
            variant="transparent"
            disabled={stored === null}
            title={stored === null ? "Save first: an approval is for words that are stored" : undefined}
            onClick={() => setDeciding(true)}
          >
            {decision ? "Withdraw the approval" : "Approve with evidence"}
          </Button>
        )}
      </div>
      {deciding && stored && (
        <DecisionDrawer page={{ type: "article", id: articleId }} hit={stored} close={() => setDeciding(false)} />
      )}
    </li>
  );
}
