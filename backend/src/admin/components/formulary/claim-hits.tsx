import { Badge, Button, Text } from "@medusajs/ui";
import type { DraftHit } from "../../lib/ingredient-claims";
import { useText } from "../../lib/text";

type Props = {
  readonly hits: readonly DraftHit[];
  readonly takeOver: (hit: DraftHit) => void;
  /** Where there is an ingredient to approve words of; a new one is saved first. */
  readonly approve: ((hit: DraftHit) => void) | undefined;
};

/** What a text claims too much, beside it, with the words that may stand instead. */
export function ClaimHits({ hits, takeOver, approve }: Props) {
  const text = useText();
  if (hits.length === 0) return null;
  return (
    <ul aria-label={text("claims.title")} className="flex flex-col gap-y-2">
      {hits.map((hit) => (
        <li
          key={`${hit.field} ${hit.rule} ${hit.start}`}
          className="border-ui-tag-red-border bg-ui-tag-red-bg flex flex-col gap-y-1.5 rounded-lg border px-3 py-2"
        >
          <div className="flex flex-wrap items-center gap-2">
            <Text as="span" size="small" weight="plus">
              {`“${hit.excerpt}”`}
            </Text>
            <Badge size="2xsmall" color="red">
              {text(`claims.rule.${hit.rule}`)}
            </Badge>
          </div>
          <Text size="xsmall" className="text-ui-fg-subtle text-pretty">{`${hit.why} ${hit.source}`}</Text>
          <Text size="small" className="text-pretty">
            <span className="text-ui-fg-subtle">{`${text("claims.instead")} `}</span>
            {hit.proposal.text}
          </Text>
          <div className="flex flex-wrap gap-2">
            <Button type="button" size="small" variant="secondary" onClick={() => takeOver(hit)}>
              {text("claims.take_over")}
            </Button>
            {approve && (
              <Button type="button" size="small" variant="transparent" onClick={() => approve(hit)}>
                {text("claims.approve_evidence")}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
