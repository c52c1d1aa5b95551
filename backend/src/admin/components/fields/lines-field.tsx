import { Textarea } from "@medusajs/ui";
import { Field } from "./field";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint: string;
  readonly rows?: number;
  readonly error?: string | undefined;
};

/** A list of sentences, one a line. */
export function LinesField({ id, label, value, onChange, hint, rows = 5, error }: Props) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Textarea
        id={id}
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-note`}
      />
    </Field>
  );
}
