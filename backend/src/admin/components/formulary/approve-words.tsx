import { toast } from "@medusajs/ui";
import type { DraftHit } from "../../lib/ingredient-claims";
import { useApproveWords } from "../../lib/ingredients";
import { ApprovalDrawer } from "../claims/approval-drawer";

type Props = {
  readonly id: string;
  readonly hit: DraftHit;
  readonly approved: () => void;
  readonly close: () => void;
};

/** The form for an approval of words that are typed and yet to be saved. */
export function ApproveWords({ id, hit, approved, close }: Props) {
  const approve = useApproveWords(id);
  const { field, text, rule, excerpt } = hit;
  return (
    <ApprovalDrawer
      title="Approve this claim"
      action="Approve"
      excerpt={excerpt}
      record={(approval) => approve.mutateAsync({ field, text, rule, excerpt, ...approval })}
      done={() => {
        toast.success("The claim is approved in these words");
        approved();
        close();
      }}
      close={close}
    />
  );
}
