import { LOCALE_OF } from "@ampoule/domain/language";
import { Text } from "@medusajs/ui";
import { showMoney } from "../../lib/show";
import type { PaymentPreview } from "../../lib/preview-payment";
import type { ReadDraft } from "../../lib/terms-draft";

type Props = {
  readonly preview: Extract<PaymentPreview, { ok: true }>;
  readonly terms: Extract<ReadDraft, { ok: true }>["terms"];
};

/** What stopping after n sessions gives back, row by row, as on the package's page in English. */
export function RefundPreview({ preview, terms }: Props) {
  const { refunds, of_deposit, deposit, balance } = preview;
  if (deposit.minor === "0" && balance.minor === "0") return null;
  return (
    <div className="shadow-elevation-card-rest overflow-hidden rounded-lg">
      <div className="max-h-72 overflow-y-auto">
        <table className="txt-small w-full tabular-nums">
          <caption className="txt-small-plus px-3 pb-1 pt-2 text-left">If they have paid in full and stop</caption>
          <thead>
            <tr className="text-ui-fg-subtle txt-xsmall border-b">
              <th scope="col" className="px-3 py-1 text-left font-normal">
                They stop
              </th>
              <th scope="col" className="px-2 py-1 text-right font-normal">
                Had
              </th>
              <th scope="col" className="px-2 py-1 text-right font-normal">
                Kept
              </th>
              <th scope="col" className="px-3 py-1 text-right font-normal">
                Back
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.needs_clearance && (
              <tr className="border-b border-dashed">
                <th scope="row" className="px-3 py-1 text-left font-normal">
                  not cleared yet
                </th>
                <td />
                <td />
                <td className="px-3 py-1 text-right">everything</td>
              </tr>
            )}
            {refunds.map(({ delivered, delivered_value, retained, refund }) => (
              <tr key={delivered} className="border-b border-dashed last:border-0">
                <th scope="row" className="px-3 py-1 text-left font-normal">
                  {delivered === 0 ? "before session 1" : `after session ${delivered}`}
                </th>
                <td className="text-ui-fg-subtle px-2 py-1 text-right">{showMoney(delivered_value, LOCALE_OF.en)}</td>
                <td className="text-ui-fg-subtle px-2 py-1 text-right">{showMoney(retained, LOCALE_OF.en)}</td>
                <td className="px-3 py-1 text-right font-medium">{showMoney(refund, LOCALE_OF.en)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {balance.minor !== "0" && (
        <Text size="xsmall" className="text-ui-fg-subtle border-t px-3 py-2 text-pretty">
          {`Of the deposit of ${showMoney(deposit, LOCALE_OF.en)} alone, ${showMoney(of_deposit, LOCALE_OF.en)} goes back before session 1.`}
        </Text>
      )}
    </div>
  );
}
