import { Input } from "@medusajs/ui";
import { useText } from "../../lib/text";
import { Field } from "./field";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
};

const HEX = /^#[0-9a-f]{6}$/i;

/** A color, picked or typed. */
export function ColourField({ id, label, value, onChange, error }: Props) {
  const text = useText();
  return (
    <Field id={id} label={label} error={error}>
      <div className="flex items-center gap-x-2">
        <input
          type="color"
          value={HEX.test(value.trim()) ? value.trim().toLowerCase() : "#000000"}
          onChange={(event) => onChange(event.target.value)}
          aria-label={text("common.pick_colour", { label: label.toLowerCase() })}
          className="border-ui-border-base h-7 w-9 shrink-0 cursor-pointer rounded border bg-transparent p-0.5"
        />
        <Input
          id={id}
          size="small"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-note`}
        />
      </div>
    </Field>
  );
}
