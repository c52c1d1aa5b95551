import { Select } from "@medusajs/ui";
import { Field } from "./field";

type Props<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};

export function ChoiceField<Value extends string>(props: Props<Value>) {
  const { id, label, value, options, onChange, hint, error } = props;
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Select size="small" value={value} onValueChange={choose}>
        {/* A long choice has as many lines as it needs: cut off it might say something else. */}
        <Select.Trigger
          id={id}
          className="h-auto min-h-7 gap-x-1 text-left [&>span]:min-w-0 [&>svg]:shrink-0"
          aria-describedby={(error ?? hint) === undefined ? undefined : `${id}-note`}
        >
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  );
}
