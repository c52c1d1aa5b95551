import type { PaymentTask } from "@ampoule/contract";
import { Alert, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { showMoney } from "../../lib/show";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";

type Props = { readonly tasks: readonly PaymentTask[]; readonly linked?: boolean };

const NEWEST = 3;

/** What needs no deed any more. */
const OVER: readonly PaymentTask["kind"][] = ["payment_refunded", "dispute_closed"];

/** What a person has to look at: money that went back or is disputed, an event that can't be applied. The newest first, few at once. */
export function PaymentTasks({ tasks, linked = true }: Props) {
  const text = useText();
  const [all, setAll] = useState(false);
  if (tasks.length === 0) return null;
  const hidden = tasks.length - NEWEST;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {(all ? tasks : tasks.slice(0, NEWEST)).map((task) => (
        <Alert key={task.id} variant={OVER.includes(task.kind) ? "warning" : "error"}>
          <Text size="small" weight="plus">
            {text(`stripe.task.${task.kind}`)}
          </Text>
          <Text size="small" className="text-pretty">
            {task.sentence}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            <Instant at={task.created_at} />
            {task.amount && ` · ${showMoney(task.amount, text.locale)}`}
            {task.payment_intent_id !== null && ` · ${task.payment_intent_id}`}
            {linked && task.order_id !== null && (
              <>
                {" · "}
                <Link className="text-ui-fg-interactive" to={`/orders/${task.order_id}`}>
                  {text("stripe.order")}
                </Link>
              </>
            )}
          </Text>
        </Alert>
      ))}
      {hidden > 0 && (
        <Button size="small" variant="transparent" className="self-start" onClick={() => setAll(!all)}>
          {all ? text("stripe.show_fewer") : text("stripe.show_more", { tasks: hidden })}
        </Button>
      )}
    </div>
  );
}
