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
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;

/** What Stripe has told the clinic, what became of it, and another try for what failed. */
const StripeEvents = () => {
  const state = useListState(StripeEventStatus.options);
  const query = useStripeEvents({ limit: LIMIT, offset: (state.page - 1) * LIMIT, status: state.status });
  return (
    <Section
      level="h1"
      title="Stripe events"
      subtitle="Each is applied once. What fails is tried again by itself, then waits for you."
      actions={
        <>
          <ListTools state={state} statuses={StripeEventStatus.options} />
          <Button size="small" variant="secondary" isLoading={query.isFetching} onClick={() => void query.refetch()}>
            Refresh
          </Button>
        </>
      }
    >
      <Loaded query={query} rows={8}>
        {({ stripe_events, tasks, count }) => (
          <>
            <PaymentTasks tasks={tasks} />
            {stripe_events.length === 0 ? (
              <Empty
                title={state.status === undefined ? "No events yet" : "None in this state"}
                sentence={
                  state.status === undefined
                    ? "The first payment brings some. If a payment was made and nothing comes, check the webhook at Stripe."
                    : "Choose another state to see more."
                }
              />
            ) : (
              <EventsTable events={stripe_events} withOrder />
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineRouteConfig({ label: "Stripe events", icon: Bolt, rank: 2 });

export const handle = { breadcrumb: () => "Stripe events" };

export default StripeEvents;
