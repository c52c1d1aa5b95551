import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Agreement } from "../components/order/agreement";
import { Clearance } from "../components/order/clearance";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { usePaymentSchedule } from "../lib/payment-schedule";

const Nothing = <Empty title="Nothing to clear" sentence="This order wasn't placed through a deposit checkout." />;

/** A clinician's decision and the client's signature: what stands between a deposit and a session. */
const OrderClearance = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const query = usePaymentSchedule(order.id);
  return (
    <Section title="Clearance and agreement">
      <Loaded query={query} missing={Nothing}>
        {(schedule) => (
          <>
            <Clearance schedule={schedule} />
            <Agreement schedule={schedule} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "ampoule:order-clearance" });

export default OrderClearance;
