import type { StaffVariant, Terms } from "@ampoule/contract";
import {
  describeBalance,
  describeClearance,
  describeCourse,
  describeDeposit,
  describeRefund,
} from "../../lib/describe-terms";
import { previewPayment } from "../../lib/preview-payment";
import { showMoney } from "../../lib/show";
import { Row } from "../states/row";

type Props = { readonly terms: Terms; readonly price: StaffVariant["price"] };

/** Terms in plain words, with what they make of the variant's price. */
export function TermsSummary({ terms, price }: Props) {
  return (
    <div className="divide-y divide-dashed">
      <Row label="Course">{describeCourse(terms)}</Row>
      <Row label="Deposit">
        {describeDeposit(terms)}
        <Amount terms={terms} price={price} part="deposit" />
      </Row>
      {terms.deposit.kind !== "full" && (
        <Row label="Balance">
          Due {describeBalance(terms.balance_due)}
          <Amount terms={terms} price={price} part="balance" />
        </Row>
      )}
      <Row label="Clearance">{describeClearance(terms)}</Row>
      <Row label="Refund, as clients read it">{describeRefund(terms)}</Row>
    </div>
  );
}

function Amount({ terms, price, part }: Props & { readonly part: "deposit" | "balance" }) {
  const preview = previewPayment(terms, price);
  if (!preview.ok) return null;
  return <span className="text-ui-fg-base font-medium tabular-nums"> · {showMoney(preview[part])}</span>;
}
