import type { ClaimDecision } from "@ampoule/contract";
import { toast } from "@medusajs/ui";
import { type NamedWords, useDecideWords, type WhoseWords } from "../../lib/decided-words";
import { useText } from "../../lib/text";
import { ApprovalDrawer } from "./approval-drawer";

type Props = {
  readonly whose: WhoseWords;
  /** The hit that it is about, in words that may be yet to be saved. */
  readonly words: NamedWords;
  /** Whether it takes an approval back. */
  readonly withdrawing: boolean;
  readonly decided: (decision: ClaimDecision) => void;
  readonly close: () => void;
};

/** The form for an approval of words as they are typed, or its withdrawal. */
export function WordsDrawer({ whose, words, withdrawing, decided, close }: Props) {
  const text = useText();
  const decide = useDecideWords(whose);
  const decision = withdrawing ? "withdrawn" : "approved";
  return (
    <ApprovalDrawer
      title={text(withdrawing ? "claims.withdraw_approval" : "claims.decide.approve_title")}
      action={text(withdrawing ? "claims.decide.withdraw" : "claims.decide.approve")}
      excerpt={words.excerpt}
      record={async (approval) => decided(await decide.mutateAsync({ words, decision, ...approval }))}
      done={() => {
        toast.success(text(`claims.decide.${decision}`));
        close();
      }}
      close={close}
    />
  );
}
