import { Hint, Label, Switch } from "@medusajs/ui";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly error?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
};

/** A yes or no with a sentence on what it does. */
export function SwitchField({ id, label, hint, error, checked, disabled, onChange }: Props) {
  return (
    <div className="bg-ui-bg-component shadow-elevation-card-rest flex items-start gap-x-3 rounded-lg p-3">
      <Switch
        id={id}
        size="small"
        className="mt-0.5 shrink-0"
        checked={checked}
        disabled={disabled}
        onCheckedChange={onChange}
        aria-describedby={`${id}-note`}
      />
      <div className="flex min-w-0 flex-col">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Hint id={`${id}-note`} variant={error === undefined ? "info" : "error"}>
          {error ?? hint}
        </Hint>
      </div>
    </div>
  );
}
