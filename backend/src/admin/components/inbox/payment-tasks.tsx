import type { PaymentTask } from "@ampoule/contract";
import { Alert, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { showMoney } from "../../lib/show";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { OrderLink, type OrderNumbers } from "./order-link";
import { ReopenTask, ResolveTask } from "./settle-task";

type Props = {
  readonly tasks: readonly PaymentTask[];
  /** Null on an order's own page, where none is linked. */
  readonly orders: OrderNumbers | null;
};

const NEWEST = 3;

/** What needs no deed any more. */
const OVER: readonly PaymentTask["kind"][] = ["payment_refunded", "dispute_closed"];

/**
 * What a person has to look at: money that went back or is disputed, an event that can't be applied. The newest first, few
 * at once; what is done stands folded below.
 */
export function PaymentTasks({ tasks, orders }: Props) {
  const text = useText();
  const [all, setAll] = useState(false);
  const waiting = tasks.filter(({ resolved }) => resolved === null);
  const hidden = waiting.length - NEWEST;
  if (tasks.length === 0) return null;
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      {(all ? waiting : waiting.slice(0, NEWEST)).map((task) => (
        <Alert key={task.id} variant={OVER.includes(task.kind) ? "warning" : "error"}>
          <About task={task} orders={orders} />
          <ResolveTask task={task} />
        </Alert>
      ))}
      {hidden > 0 && (
        <Button size="small" variant="transparent" className="self-start" onClick={() => setAll(!all)}>
          {all ? text("stripe.show_fewer") : text("stripe.show_more", { tasks: hidden })}
        </Button>
      )}
      <DoneTasks tasks={tasks} orders={orders} />
    </div>
  );
}

function DoneTasks({ tasks, orders }: Props) {
  const text = useText();
  const done = tasks.flatMap((task) => (task.resolved === null ? [] : [{ ...task, resolved: task.resolved }]));
  if (done.length === 0) return null;
  return (
    <details>
      <summary className="txt-small text-ui-fg-subtle w-fit cursor-pointer">
        {text("stripe.task.done", { count: done.length })}
      </summary>
      <ul className="flex flex-col gap-y-3 pt-2">
        {done.map((task) => (
          <li key={task.id} className="border-ui-border-base flex flex-col gap-y-1 border-l-2 pl-3">
            <About task={task} orders={orders} />
            <Text size="xsmall" className="break-words">
              {`${text("stripe.task.done_by", { who: task.resolved.by ?? text("common.someone") })}, `}
              <Instant at={task.resolved.at} />
              {task.resolved.note !== null && `: ${task.resolved.note}`}
            </Text>
            <ReopenTask task={task} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function About({ task, orders }: { readonly task: PaymentTask; readonly orders: OrderNumbers | null }) {
  const text = useText();
  return (
    <>
      <Text size="small" weight="plus">
        {text(`stripe.task_kind.${task.kind}`)}
      </Text>
      <Text size="small" className="text-pretty">
        {task.sentence}
      </Text>
      <Text size="xsmall" className="text-ui-fg-subtle break-words">
        <Instant at={task.created_at} />
        {task.amount && ` · ${showMoney(task.amount, text.locale)}`}
        {task.payment_intent_id !== null && ` · ${task.payment_intent_id}`}
        {orders !== null && task.order_id !== null && (
          <>
            {" · "}
            <OrderLink id={task.order_id} orders={orders} />
          </>
        )}
      </Text>
    </>
  );
}
