import type { PaymentScheduleView } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { describeSessions } from "../../lib/describe-terms";
import { showMoney } from "../../lib/show";
import { useText } from "../../lib/text";

/** What each line pays today and later, after discounts and with tax: the rows add up to the figures above. */
export function LinesTable({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{text("orders.line.line")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("orders.line.discount")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("orders.line.tax")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("orders.line.total")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("orders.line.deposit")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("orders.line.balance")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {schedule.lines.map((line) => (
            <Table.Row key={line.line_item_id}>
              <Table.Cell>
                <div className="flex flex-col py-2">
                  <span className="text-ui-fg-base">{`${line.quantity} × ${line.title}`}</span>
                  <span className="txt-xsmall text-ui-fg-muted">
                    {[
                      line.sku,
                      describeSessions(line, text),
                      line.terms_version === null ? null : text("orders.line.terms", { version: line.terms_version }),
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </span>
                </div>
              </Table.Cell>
              {[line.discount, line.tax, line.total, line.due_today, line.balance].map((amount, column) => (
                <Table.Cell key={column} className="text-right tabular-nums">
                  {showMoney(amount, text.locale)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
