import { StripeEventStatus } from "@ampoule/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Bolt } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { EventsTable } from "../../components/inbox/events-table";
import { PaymentTasks } from "../../components/inbox/payment-tasks";
import { Empty } from "../../components/states/empty";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { useStripeEvents } from "../../lib/stripe-events";
import { crumb, type TextKey, useText } from "../../lib/text";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;

/** What Stripe has told the clinic, what became of it, and another try for what failed. */
const StripeEvents = () => {
  const text = useText();
  const state = useListState(StripeEventStatus.options);
  const query = useStripeEvents({ limit: LIMIT, offset: (state.page - 1) * LIMIT, status: state.status });
  return (
    <Section
      level="h1"
      title={text("nav.stripe_events")}
      subtitle={text("stripe.subtitle")}
      actions={
        <>
          <ListTools state={state} statuses={StripeEventStatus.options} />
          <Button size="small" variant="secondary" isLoading={query.isFetching} onClick={() => void query.refetch()}>
            {text("stripe.refresh")}
          </Button>
        </>
      }
    >
      <Loaded query={query} rows={8}>
        {({ stripe_events, tasks, order_numbers, count }) => (
          <>
            <PaymentTasks tasks={tasks} orders={order_numbers} />
            {stripe_events.length === 0 ? (
              <Empty
                title={text(state.status === undefined ? "stripe.none_title" : "stripe.none_in_state")}
                sentence={text(state.status === undefined ? "stripe.none_sentence" : "stripe.choose_another")}
              />
            ) : (
              <EventsTable events={stripe_events} orders={order_numbers} />
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineRouteConfig({
  label: "nav.stripe_events" satisfies TextKey,
  translationNs: "ampoule",
  icon: Bolt,
  rank: 2,
});

export const handle = { breadcrumb: () => crumb("nav.stripe_events") };

export default StripeEvents;
