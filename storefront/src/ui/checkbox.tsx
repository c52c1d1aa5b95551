"use client";

import { type ReactNode, useId } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps } from "react-aria-components";
import { FieldMessage } from "./field-error";

type Props = Omit<CheckboxProps, "children" | "className" | "isInvalid"> & {
  readonly children: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string;
};

/** A box to tick, its words beside it; the whole line is the target. It shows its tick without JavaScript too. */
export function Checkbox({ children, error, className, ...rest }: Props) {
  const id = useId();
  return (
    <div className={className}>
      <AriaCheckbox
        {...rest}
        isInvalid={Boolean(error)}
        {...(error ? { "aria-describedby": `${id}-error` } : {})}
        className="group flex items-start gap-3 py-1.5"
      >
        <span
          aria-hidden="true"
          className="mt-0.5 grid size-6 shrink-0 place-items-center rounded-label border border-rule-strong bg-label text-on-accent group-data-[focus-visible]:outline-3 group-data-[focus-visible]:outline-offset-2 group-data-[focus-visible]:outline-accent group-data-[invalid]:border-2 group-data-[invalid]:border-alert group-has-checked:border-accent group-has-checked:bg-accent"
        >
          <svg viewBox="0 0 14 12" width="14" height="12" className="opacity-0 group-has-checked:opacity-100">
            <path d="m1.5 6.5 3.7 3.7 7.3-8.4" fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
        </span>
        <span>{children}</span>
      </AriaCheckbox>
      <FieldMessage id={`${id}-error`}>{error}</FieldMessage>
    </div>
  );
}
