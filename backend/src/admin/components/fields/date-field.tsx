import { Button, Input } from "@medusajs/ui";
import { useText } from "../../lib/text";
import { Field } from "./field";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `YYYY-MM-DD`; one press sets it. */
  readonly today: string;
  readonly error?: string | undefined;
};

/** A calendar date that isn't to come, by the browser's own field. */
export function DateField({ id, label, value, onChange, today, error }: Props) {
  const text = useText();
  return (
    <Field id={id} label={label} error={error}>
      <div className="flex items-center gap-x-1">
        <Input
          id={id}
          type="date"
          size="small"
          max={today}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-note`}
        />
        <Button
          type="button"
          size="small"
          variant="transparent"
          disabled={value === today}
          onClick={() => onChange(today)}
          aria-label={text("common.today_for", { label })}
        >
          {text("common.today")}
        </Button>
      </div>
    </Field>
  );
}
