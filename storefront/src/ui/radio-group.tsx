"use client";

import type { ReactNode } from "react";
import {
  FieldError,
  Label,
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps,
  Text,
} from "react-aria-components";
import { FieldMessage } from "./field-error";
import { FIELD } from "./field-style";

type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly aside?: ReactNode;
};
type Props = Omit<RadioGroupProps, "children" | "className" | "isInvalid"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly choices: readonly Choice[];
  readonly className?: string;
};

/** One of a few, each with a note and something at its end (a price). Arrow keys move between them. */
export function RadioGroup({ label, hint, error, choices, className, ...rest }: Props) {
  return (
    <AriaRadioGroup {...rest} isInvalid={Boolean(error)} className={className ?? ""}>
      <Label className={FIELD.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={FIELD.hint}>
          {hint}
        </Text>
      )}
      <div className="mt-2 grid gap-2">
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            value={choice.value}
            className="group flex min-h-12 items-start gap-3 rounded-label border border-rule-strong bg-label px-4 py-3 data-[focus-visible]:outline-3 data-[focus-visible]:outline-offset-2 data-[focus-visible]:outline-accent data-[selected]:border-accent data-[selected]:bg-accent-wash data-[selected]:shadow-[inset_0_0_0_1px_var(--accent)]"
          >
            <span
              aria-hidden="true"
              className="mt-1 size-[1.125rem] shrink-0 rounded-full border border-rule-strong bg-label group-data-[selected]:border-[5px] group-data-[selected]:border-accent"
            />
            <span className="grow">
              <span className="block font-medium">{choice.label}</span>
              {choice.note && <span className="block text-small text-ink-soft">{choice.note}</span>}
            </span>
            {choice.aside && <span className="figures shrink-0">{choice.aside}</span>}
          </Radio>
        ))}
      </div>
      <FieldError>{error ? <FieldMessage>{error}</FieldMessage> : null}</FieldError>
    </AriaRadioGroup>
  );
}
