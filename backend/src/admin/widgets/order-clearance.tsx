import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Agreement } from "../components/order/agreement";
import { Clearance } from "../components/order/clearance";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { usePaymentSchedule } from "../lib/payment-schedule";
import { useText } from "../lib/text";

/** A clinician's decision and the client's signature: what stands between a deposit and a session. */
const OrderClearance = ({ data: order }: DetailWidgetProps<AdminOrder>) => {
  const text = useText();
  const query = usePaymentSchedule(order.id);
  const nothing = <Empty title={text("clearance.none_title")} sentence={text("orders.none_sentence")} />;
  return (
    <Section title={text("clearance.title")}>
      <Loaded query={query} missing={nothing}>
        {(schedule) => (
          <>
            <Clearance schedule={schedule} canceled={order.status === "canceled"} />
            <Agreement schedule={schedule} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "order.details.side.after", id: "ampoule:order-clearance" });

export default OrderClearance;
