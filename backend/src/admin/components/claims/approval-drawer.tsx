import { ClaimApproval, type FieldError } from "@ampoule/contract";
import { Alert, Button, Drawer } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { fieldsOf, messageOf } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { refusedFields } from "../../lib/say-issue";
import { useText } from "../../lib/text";
import { TextField } from "../fields/text-field";

type Props = {
  readonly title: string;
  readonly action: string;
  /** The words it is about. */
  readonly excerpt: string;
  readonly record: (approval: ClaimApproval) => Promise<unknown>;
  readonly done: () => void;
  readonly close: () => void;
};

const FIELDS = ["approver", "reason", "evidence"] as const;

/** The form for a decision on a claim: who, why, by which evidence. It is kept for good. */
export function ApprovalDrawer({ title, action, excerpt, record, done, close }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState({ approver: "", reason: "", evidence: "" });
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const refuse = (refused: readonly FieldError[]): void => {
    setFields(refused);
    focusFirstInvalid(form);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Its drawer may lie over another form, which React would tell too.
    event.stopPropagation();
    setSentence(null);
    const read = ClaimApproval.safeParse(draft);
    if (!read.success) return refuse(refusedFields(read, text));
    setFields([]);
    setBusy(true);
    record(read.data)
      .then(done)
      .catch((error: unknown) => {
        const told = fieldsOf(error, text);
        if (told.length > 0) refuse(told);
        setSentence(messageOf(error, text));
      })
      .finally(() => setBusy(false));
  };

  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[560px]">
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description>{text("claims.decide.kept", { excerpt })}</Drawer.Description>
        </Drawer.Header>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {sentence !== null && (
              <Alert variant="error" role="alert">
                {sentence}
              </Alert>
            )}
            {FIELDS.map((name) => (
              <TextField
                key={name}
                id={`claim-${name}`}
                label={text(`claims.decide.${name}`)}
                hint={text(`claims.decide.${name}_hint`)}
                value={draft[name]}
                onChange={(value) => setDraft((before) => ({ ...before, [name]: value }))}
                error={fields.find(({ path }) => path === name)?.message}
              />
            ))}
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={busy}>
              {action}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
