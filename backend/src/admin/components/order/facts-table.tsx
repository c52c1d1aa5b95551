import type { OrderFact } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { en } from "../../i18n/en/texts";
import { inWords, isNamed, showMoney } from "../../lib/show";
import { useText } from "../../lib/text";
import { Empty } from "../states/empty";
import { Instant } from "../states/instant";

/** The ledger's facts of the order: they are only ever added to. */
export function FactsTable({ facts }: { readonly facts: readonly OrderFact[] }) {
  const text = useText();
  // A fact stays under the name that it was recorded by.
  const nameOf = (kind: string): string =>
    isNamed(kind, en.orders.fact.kind) ? text(`orders.fact.kind.${kind}`) : inWords(kind);
  if (facts.length === 0)
    return <Empty title={text("orders.fact.none_title")} sentence={text("orders.fact.none_sentence")} />;
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{text("orders.fact.fact")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("orders.fact.amount")}</Table.HeaderCell>
            <Table.HeaderCell>{text("orders.fact.by")}</Table.HeaderCell>
            <Table.HeaderCell>{text("orders.fact.happened")}</Table.HeaderCell>
            <Table.HeaderCell>{text("orders.fact.day")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {facts.map((fact) => (
            <Table.Row key={fact.id}>
              <Table.Cell>
                <div className="flex flex-col py-2">
                  <span className="text-ui-fg-base">{nameOf(fact.kind)}</span>
                  <span className="txt-xsmall text-ui-fg-muted font-mono">{fact.reference}</span>
                </div>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {fact.amount === null ? "–" : showMoney(fact.amount, text.locale)}
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
