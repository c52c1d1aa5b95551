import type { StripeEventView } from "@ampoule/contract";
import { Table, Text } from "@medusajs/ui";
import { Fragment } from "react";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { EventStatus } from "./event-status";
import { OrderLink, type OrderNumbers } from "./order-link";
import { RetryEvent } from "./retry-event";

type Props = {
  readonly events: readonly StripeEventView[];
  /** Null on an order's own page, where none is named. */
  readonly orders: OrderNumbers | null;
};

/** Rows of the inbox; one that went wrong has its error in full beneath it. */
export function EventsTable({ events, orders }: Props) {
  const text = useText();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{text("stripe.event")}</Table.HeaderCell>
            <Table.HeaderCell>{text("common.state")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{text("stripe.tries")}</Table.HeaderCell>
            <Table.HeaderCell>{text("stripe.happened")}</Table.HeaderCell>
            {orders !== null && <Table.HeaderCell>{text("stripe.belongs_to")}</Table.HeaderCell>}
            <Table.HeaderCell>
              <span className="sr-only">{text("stripe.retry")}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {events.map((event) => (
            <Fragment key={event.id}>
              <Table.Row>
                <Table.Cell>
                  <div className="flex flex-col py-2">
                    <span className="text-ui-fg-base whitespace-nowrap">{event.type}</span>
                    <span className="txt-xsmall text-ui-fg-muted whitespace-nowrap font-mono">
                      {event.event_id}
                      {event.source === "sweep" && ` · ${text("stripe.by_sweep")}`}
                    </span>
                  </div>
                </Table.Cell>
                <Table.Cell title={event.outcome ?? undefined}>
                  <EventStatus status={event.status} />
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{event.attempts}</Table.Cell>
                <Table.Cell>
                  <Instant at={event.happened_at} />
                </Table.Cell>
                {orders !== null && (
                  <Table.Cell>
                    <Belonging event={event} orders={orders} />
                  </Table.Cell>
                )}
                <Table.Cell className="text-right">
                  <RetryEvent event={event} />
                </Table.Cell>
              </Table.Row>
              {(event.last_error !== null || event.status === "failed") && (
                <Table.Row className="hover:bg-ui-bg-base">
                  <td colSpan={orders === null ? 5 : 6} className="h-auto px-6 pb-3">
                    <EventError event={event} />
                  </td>
                </Table.Row>
              )}
            </Fragment>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Belonging({ event, orders }: { readonly event: StripeEventView; readonly orders: OrderNumbers }) {
  const text = useText();
  if (event.order_id !== null) return <OrderLink id={event.order_id} orders={orders} />;
  return <span className="text-ui-fg-muted">{event.cart_id === null ? "–" : text("stripe.cart")}</span>;
}

function EventError({ event }: { readonly event: StripeEventView }) {
  const text = useText();
  return (
    <Text as="div" size="xsmall" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
      {event.last_error !== null && <span className="text-ui-tag-red-text">{event.last_error}</span>}
      {event.status === "failed" && event.next_attempt_at !== null && (
        <>
          {` ${text("stripe.next_try")} `}
          <Instant at={event.next_attempt_at} />
        </>
      )}
      {event.status === "dead" && ` ${text("stripe.not_again")}`}
    </Text>
  );
}
