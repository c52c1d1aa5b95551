import { Input, Text } from "@medusajs/ui";
import { Field } from "./field";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What the figure is counted in, shown behind it. */
  readonly unit?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly numeric?: boolean | undefined;
  readonly placeholder?: string | undefined;
};

/** One line of text or a figure with its unit. Figures are text too: nothing is rounded while it is typed. */
export function TextField(props: Props) {
  const { id, label, value, onChange, unit, hint, error, disabled, numeric, placeholder } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="relative">
        <Input
          id={id}
          size="small"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          inputMode={numeric ? "decimal" : "text"}
          autoComplete="off"
          disabled={disabled}
          placeholder={placeholder}
          aria-invalid={error !== undefined}
          aria-describedby={(error ?? hint) === undefined ? undefined : `${id}-note`}
          className={unit === undefined ? "" : "pr-16"}
        />
        {unit !== undefined && (
          <Text
            as="span"
            size="small"
            className="text-ui-fg-muted pointer-events-none absolute inset-y-0 right-2 flex items-center"
          >
            {unit}
          </Text>
        )}
      </div>
    </Field>
  );
}
