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
import { useText } from "../../lib/text";
import { Row } from "../states/row";

type Props = { readonly terms: Terms; readonly price: StaffVariant["price"] };

/** Terms in plain words, with what they make of the variant's price. */
export function TermsSummary({ terms, price }: Props) {
  const text = useText();
  return (
    <div className="divide-y divide-dashed">
      <Row label={text("terms.row.course")}>{describeCourse(terms, text)}</Row>
      <Row label={text("terms.row.deposit")}>
        {describeDeposit(terms, text)}
        <Amount terms={terms} price={price} part="deposit" />
      </Row>
      {terms.deposit.kind !== "full" && (
        <Row label={text("terms.row.balance")}>
          {text("terms.due", { when: describeBalance(terms.balance_due, text) })}
          <Amount terms={terms} price={price} part="balance" />
        </Row>
      )}
      <Row label={text("terms.row.clearance")}>{describeClearance(terms, text)}</Row>
      <Row label={text("terms.row.refund")}>
        <span lang="en">{describeRefund(terms)}</span>
      </Row>
    </div>
  );
}

function Amount({ terms, price, part }: Props & { readonly part: "deposit" | "balance" }) {
  const text = useText();
  const preview = previewPayment(terms, price);
  if (!preview.ok) return null;
  return <span className="text-ui-fg-base font-medium tabular-nums"> · {showMoney(preview[part], text.locale)}</span>;
}
