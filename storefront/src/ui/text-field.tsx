"use client";

import type { ReactNode } from "react";
import { FieldError, Input, Label, Text, TextField as AriaTextField, type TextFieldProps } from "react-aria-components";
import { FIELD } from "./field-style";
import { FieldMessage } from "./field-error";

type Props = Omit<TextFieldProps, "children" | "className" | "isInvalid"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The server's word on this field; undefined where it is fine. */
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly className?: string;
};

/** A line of text with its label, hint and error. A native input inside: it is sent without JavaScript. */
export function TextField({ label, hint, error, placeholder, className, ...rest }: Props) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={className ?? ""}>
      <Label className={FIELD.label}>{label}</Label>
      {hint && (
        <Text slot="description" className={FIELD.hint}>
          {hint}
        </Text>
      )}
      <Input className={FIELD.box} placeholder={placeholder ?? ""} />
      <FieldError>{error ? <FieldMessage>{error}</FieldMessage> : null}</FieldError>
    </AriaTextField>
  );
}
