import { toast } from "@medusajs/ui";
import type { DraftHit } from "../../lib/ingredient-claims";
import { useApproveWords } from "../../lib/ingredients";
import { useText } from "../../lib/text";
import { ApprovalDrawer } from "../claims/approval-drawer";

type Props = {
  readonly id: string;
  readonly hit: DraftHit;
  readonly approved: () => void;
  readonly close: () => void;
};

/** The form for an approval of words that are typed and yet to be saved. */
export function ApproveWords({ id, hit, approved, close }: Props) {
  const text = useText();
  const approve = useApproveWords(id);
  const { field, rule, excerpt } = hit;
  return (
    <ApprovalDrawer
      title={text("claims.decide.approve_title")}
      action={text("claims.decide.approve")}
      excerpt={excerpt}
      record={(approval) => approve.mutateAsync({ field, text: hit.text, rule, excerpt, ...approval })}
      done={() => {
        toast.success(text("claims.decide.approved"));
        approved();
        close();
      }}
      close={close}
    />
  );
}
