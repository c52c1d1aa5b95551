import type { StaffVariant } from "@ampoule/contract";
import { InlineTip, Text } from "@medusajs/ui";
import { describeBalance, describeRefund } from "../../lib/describe-terms";
import { previewPayment } from "../../lib/preview-payment";
import { showMoney } from "../../lib/show";
import type { ReadDraft } from "../../lib/terms-draft";

type Props = { readonly read: ReadDraft; readonly price: StaffVariant["price"] };

const REFUSALS = {
  NO_PRICE: "This variant has no price in the clinic's currency, so there is nothing to work out yet.",
  CART_EMPTY: "There is nothing to pay for.",
  PLAN_NOT_OFFERED: "No way of paying would be offered.",
  TOTAL_BELOW_MINIMUM: "The price is below what a card payment can take: it couldn't be bought.",
} as const;

/** What a client would be told, worked out while one types by the function that the checkout uses. */
export function PaymentPreview({ read, price }: Props) {
  if (!read.ok)
    return (
      <InlineTip label="Preview">The deposit and the balance stand here once the figures below fit together.</InlineTip>
    );
  const preview = previewPayment(read.terms, price);
  if (!preview.ok)
    return (
      <InlineTip label="Preview" variant="warning">
        {REFUSALS[preview.code]}
      </InlineTip>
    );
  const owes = preview.balance.minor !== "0";
  return (
    <section
      aria-label="What a client would pay"
      aria-live="polite"
      className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg"
    >
      <dl className="grid grid-cols-3 divide-x">
        <Figure label="Price, before tax" amount={price === null ? "–" : showMoney(price)} />
        <Figure label="Deposit today" amount={showMoney(preview.deposit)} />
        <Figure
          label={owes ? `Balance ${describeBalance(read.terms.balance_due)}` : "Balance"}
          amount={showMoney(preview.balance)}
        />
      </dl>
      <div className="text-ui-fg-subtle flex flex-col gap-y-1 border-t px-3 py-2">
        {owes && (
          <Text size="xsmall">
            {preview.full_offered
              ? "Paying in full is offered as a choice."
              : "Paying in full isn't offered: the balance waits for clearance."}
          </Text>
        )}
        <Text size="xsmall">{describeRefund(read.terms)}</Text>
        {preview.refunds.length > 1 && (
          <Text size="xsmall" className="tabular-nums">
            {`Paid in full and stopping after ${preview.refunds
              .map(({ delivered, refund }) => `${delivered}: ${showMoney(refund)}`)
              .join(" · ")}`}
          </Text>
        )}
      </div>
    </section>
  );
}

function Figure({ label, amount }: { readonly label: string; readonly amount: string }) {
  return (
    <div className="flex flex-col-reverse justify-end px-3 py-2">
      <dd className="text-ui-fg-base txt-medium-plus tabular-nums">{amount}</dd>
      <dt className="text-ui-fg-subtle txt-xsmall">{label}</dt>
    </div>
  );
}
