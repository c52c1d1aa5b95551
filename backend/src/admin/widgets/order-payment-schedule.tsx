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
import { usePaymentSchedule } from "../lib/payment-schedule";

const STATES = {
  awaiting: { color: "orange", label: "Awaiting payment" },
  deposit_paid: { color: "orange", label: "Deposit paid" },
  paid: { color: "green", label: "Paid in full" },
  refunded: { color: "grey", label: "Refunded" },
} as const;

const NoSchedule = (
  <Empty title="No payment schedule" sentence="This order wasn't placed through a deposit checkout." />
);

/** What the order owes and when, with all that happened to its payment. */
const OrderPaymentSchedule = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const query = usePaymentSchedule(order.id);
  const state = query.data ? STATES[paidState(query.data)] : undefined;
  return (
    <Section
      title="Payment schedule"
      subtitle="As agreed when the order was placed; later changes of terms don't reach it"
      actions={state && <StatusBadge color={state.color}>{state.label}</StatusBadge>}
    >
      <Loaded query={query} rows={6} missing={NoSchedule}>
        {(schedule) => (
          <>
            <PaymentTasks tasks={schedule.tasks} linked={false} />
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
  return (
    <Tabs defaultValue="lines">
      <Tabs.List className="px-6 py-3">
        <Tabs.Trigger value="lines">{`Lines (${schedule.lines.length})`}</Tabs.Trigger>
        <Tabs.Trigger value="facts">{`Facts (${schedule.facts.length})`}</Tabs.Trigger>
        <Tabs.Trigger value="events">{`Stripe events (${schedule.stripe_events.length})`}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="lines" className="border-t">
        <LinesTable schedule={schedule} />
      </Tabs.Content>
      <Tabs.Content value="facts" className="border-t">
        <FactsTable facts={schedule.facts} />
      </Tabs.Content>
      <Tabs.Content value="events" className="border-t">
        {schedule.stripe_events.length === 0 ? (
          <Empty title="No events yet" sentence="Stripe tells of the payment within seconds, or the sweep finds it." />
        ) : (
          <EventsTable events={schedule.stripe_events} withOrder={false} />
        )}
      </Tabs.Content>
    </Tabs>
  );
}

export const config = defineWidgetConfig({ zone: "order.details.after", id: "ampoule:order-payment-schedule" });

export default OrderPaymentSchedule;
