import type { PaymentScheduleView } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { counted, showMoney } from "../../lib/show";

/** What each line pays today and later, after discounts and with tax: the rows add up to the figures above. */
export function LinesTable({ schedule }: { readonly schedule: PaymentScheduleView }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Line</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Discount</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Tax</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Total</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Deposit</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Balance</Table.HeaderCell>
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
                      counted(line.sessions, "session"),
                      line.terms_version === null ? null : `terms version ${line.terms_version}`,
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </span>
                </div>
              </Table.Cell>
              {[line.discount, line.tax, line.total, line.due_today, line.balance].map((amount, column) => (
                <Table.Cell key={column} className="text-right tabular-nums">
                  {showMoney(amount)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
