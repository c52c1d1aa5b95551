import type { PaymentScheduleView } from "@ampoule/contract";
import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { StatusBadge, Tabs } from "@medusajs/ui";
import { EventsTable } from "../components/inbox/events-table";
import { PaymentTasks } from "../components/inbox/payment-tasks";
import { Amounts } from "../components/order/amounts";
import { FactsTable } from "../components/order/facts-table";
import { LinesTable } from "../components/order/lines-table";
import { ScheduleRows } from "../components/order/schedule-rows";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { paidState } from "../lib/owing";
import { useFollowOrder, usePaymentSchedule } from "../lib/payment-schedule";
import { useText } from "../lib/text";

const COLOURS = {
  awaiting: "orange",
  deposit_paid: "orange",
  paid: "green",
  partly_refunded: "grey",
  refunded: "grey",
} as const;

/** What the order owes and when, with all that happened to its payment. */
const OrderPaymentSchedule = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const text = useText();
  const query = usePaymentSchedule(order.id);
  useFollowOrder(order);
  const state = query.data && paidState(query.data);
  const none = <Empty title={text("orders.none_title")} sentence={text("orders.none_sentence")} />;
  return (
    <Section
      title={text("orders.title")}
      subtitle={text("orders.subtitle")}
      actions={state && <StatusBadge color={COLOURS[state]}>{text(`orders.paid.${state}`)}</StatusBadge>}
    >
      <Loaded query={query} rows={6} missing={none}>
        {(schedule) => (
          <>
            <PaymentTasks tasks={schedule.tasks} orders={null} />
            <Amounts schedule={schedule} />
            <ScheduleRows schedule={schedule} />
            <Details schedule={schedule} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

function Details({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  return (
    <Tabs defaultValue="lines">
      <Tabs.List className="px-6 py-3">
        <Tabs.Trigger value="lines">{text("orders.tab.lines", { rows: schedule.lines.length })}</Tabs.Trigger>
        <Tabs.Trigger value="facts">{text("orders.tab.facts", { rows: schedule.facts.length })}</Tabs.Trigger>
        <Tabs.Trigger value="events">{text("orders.tab.events", { rows: schedule.stripe_events.length })}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="lines" className="border-t">
        <LinesTable schedule={schedule} />
      </Tabs.Content>
      <Tabs.Content value="facts" className="border-t">
        <FactsTable facts={schedule.facts} />
      </Tabs.Content>
      <Tabs.Content value="events" className="border-t">
        {schedule.stripe_events.length === 0 ? (
          <Empty title={text("orders.no_events")} sentence={text("stripe.none_of_order")} />
        ) : (
          <EventsTable events={schedule.stripe_events} orders={null} />
        )}
      </Tabs.Content>
    </Tabs>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.after", id: "ampoule:order-payment-schedule" });

export default OrderPaymentSchedule;
