import type { OrderFact } from "@ampoule/contract";
import { Table } from "@medusajs/ui";
import { en } from "../../i18n/en/texts";
import { inWords, isNamed, showDate, showMoney } from "../../lib/show";
import { useActors } from "../../lib/actors";
import { useText } from "../../lib/text";
import { Empty } from "../states/empty";
import { Instant } from "../states/instant";
import { StackedTable } from "../states/stacked-table";

/** The ledger's facts of the order: they are only ever added to. */
export function FactsTable({ facts }: { readonly facts: readonly OrderFact[] }) {
  const text = useText();
  // A fact stays under the name that it was recorded by.
  const nameOf = (kind: string): string =>
    isNamed(kind, en.orders.fact.kind) ? text(`orders.fact.kind.${kind}`) : inWords(kind);
  const actorOf = useActors(facts.map(({ actor }) => actor));
  if (facts.length === 0)
    return <Empty title={text("orders.fact.none_title")} sentence={text("orders.fact.none_sentence")} />;
  return (
    <StackedTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{text("orders.fact.fact")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{text("orders.fact.amount")}</Table.HeaderCell>
          <Table.HeaderCell>{text("orders.fact.by")}</Table.HeaderCell>
          <Table.HeaderCell>{text("orders.fact.happened")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {facts.map((fact) => (
          <Table.Row key={fact.id}>
            <Table.Cell>
              <div className="flex min-w-0 flex-col py-2 max-md:py-0">
                <span className="text-ui-fg-base">{nameOf(fact.kind)}</span>
                <span className="txt-xsmall text-ui-fg-muted break-all font-mono">{fact.reference}</span>
              </div>
            </Table.Cell>
            <Table.Cell data-label={text("orders.fact.amount")} className="text-right tabular-nums">
              {fact.amount === null ? "–" : showMoney(fact.amount, text.locale)}
            </Table.Cell>
            <Table.Cell data-label={text("orders.fact.by")} className="max-w-48 break-words">
              {actorOf(fact.actor)}
            </Table.Cell>
            <Table.Cell data-label={text("orders.fact.happened")}>
              <div className="flex flex-col py-2 max-md:py-0">
                <Instant at={fact.happened_at} />
                <span className="txt-xsmall text-ui-fg-muted tabular-nums">
                  {text("orders.fact.day", { date: showDate(fact.local_date, text.locale) })}
                </span>
              </div>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </StackedTable>
  );
}
