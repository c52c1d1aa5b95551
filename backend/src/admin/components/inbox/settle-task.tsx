import type { PaymentTask } from "@ampoule/contract";
import { Button, Input, toast } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { messageOf } from "../../lib/client";
import { useSettleTask } from "../../lib/stripe-events";
import { useText } from "../../lib/text";

type Props = { readonly task: PaymentTask };

/** Says that a task is done, with a note where there is something to tell who looks later. */
export function ResolveTask({ task }: Props) {
  const text = useText();
  const [writing, setWriting] = useState(false);
  const [note, setNote] = useState("");
  const settle = useSettleTask(task.id);
  if (!writing)
    return (
      <Button size="small" variant="secondary" className="mt-2" onClick={() => setWriting(true)}>
        {text("stripe.task.resolve")}
      </Button>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const told = note.trim();
    settle.mutate(told === "" ? {} : { note: told }, {
      onSuccess: () => toast.success(text("stripe.task.resolved")),
      onError: (error) => toast.error(messageOf(error, text)),
    });
  };
  return (
    <form onSubmit={submit} className="mt-2 flex flex-wrap items-center gap-2">
      <Input
        size="small"
        className="w-64 max-w-full"
        autoFocus
        maxLength={500}
        aria-label={text("stripe.task.note")}
        placeholder={text("stripe.task.note")}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button type="submit" size="small" variant="secondary" isLoading={settle.isPending}>
        {text("stripe.task.go")}
      </Button>
      <Button type="button" size="small" variant="transparent" onClick={() => setWriting(false)}>
        {text("common.cancel")}
      </Button>
    </form>
  );
}

/** Takes it up again. */
export function ReopenTask({ task }: Props) {
  const text = useText();
  const settle = useSettleTask(task.id);
  return (
    <Button
      size="small"
      variant="transparent"
      className="self-start"
      isLoading={settle.isPending}
      onClick={() => settle.mutate(null, { onError: (error) => toast.error(messageOf(error, text)) })}
    >
      {text("stripe.task.reopen")}
    </Button>
  );
}
