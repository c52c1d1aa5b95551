import type { OrderFact } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { inWords, showMoney } from "../../lib/show";
import { Empty } from "../states/empty";
import { Instant } from "../states/instant";

/** The ledger's facts of the order: they are only ever added to. */
export function FactsTable({ facts }: { readonly facts: readonly OrderFact[] }) {
  if (facts.length === 0)
    return <Empty title="No facts yet" sentence="A payment, a refund and a clearance decision each leave one." />;
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Fact</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Amount</Table.HeaderCell>
            <Table.HeaderCell>By</Table.HeaderCell>
            <Table.HeaderCell>Happened</Table.HeaderCell>
            <Table.HeaderCell>Clinic's day</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {facts.map((fact) => (
            <Table.Row key={fact.id}>
              <Table.Cell>
                <div className="flex flex-col py-2">
                  <span className="text-ui-fg-base">{inWords(fact.kind)}</span>
                  <span className="txt-xsmall text-ui-fg-muted font-mono">{fact.reference}</span>
                </div>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {fact.amount === null ? "–" : showMoney(fact.amount)}
              </Table.Cell>
              <Table.Cell>{fact.actor}</Table.Cell>
              <Table.Cell>
                <Instant at={fact.happened_at} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap tabular-nums">{fact.local_date}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
