import { Textarea } from "@medusajs/ui";
import { Field } from "./field";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

/** A sentence or two. */
export function SentenceField({ id, label, value, onChange, rows = 2, hint, error }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Textarea
        id={id}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={(error ?? hint) === undefined ? undefined : `${id}-note`}
      />
    </Field>
  );
}
