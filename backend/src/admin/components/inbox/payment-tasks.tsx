import type { PaymentTask } from "@ampoule/contract";
import { Alert, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { showMoney } from "../../lib/show";
import { Instant } from "../states/instant";

type Props = { readonly tasks: readonly PaymentTask[]; readonly linked?: boolean };

/** What a person has to look at: money that went back, an event that can't be applied. */
export function PaymentTasks({ tasks, linked = true }: Props) {
  if (tasks.length === 0) return null;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {tasks.map((task) => (
        <Alert key={task.id} variant={task.kind === "payment_refunded" ? "warning" : "error"}>
          <Text size="small" className="text-pretty">
            {task.sentence}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            <Instant at={task.created_at} />
            {task.amount && ` · ${showMoney(task.amount)}`}
            {task.payment_intent_id !== null && ` · ${task.payment_intent_id}`}
            {linked && task.order_id !== null && (
              <>
                {" · "}
                <Link className="text-ui-fg-interactive" to={`/orders/${task.order_id}`}>
                  Order
                </Link>
              </>
            )}
          </Text>
        </Alert>
      ))}
    </div>
  );
}
