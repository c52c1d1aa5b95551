import { type ComponentProps, type ReactNode, useId } from "react";
import { FIELD } from "./field-style";
import { FieldMessage } from "./field-error";
import { classNames } from "./class-names";

type Props = ComponentProps<"select"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** The platform's own list: a phone shows its wheel, and it works without JavaScript. */
export function Select({ label, hint, error, options, className, ...rest }: Props) {
  const id = useId();
  const notes = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className={FIELD.label}>
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className={FIELD.hint}>
          {hint}
        </span>
      )}
      <span className="relative block">
        <select
          {...rest}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={notes || undefined}
          className={classNames(FIELD.box, "appearance-none pr-11")}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <svg
          aria-hidden="true"
          viewBox="0 0 12 8"
          width="12"
          height="8"
          className="pointer-events-none absolute top-1/2 right-4 -mt-1"
        >
          <path d="m1 1.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </span>
      <FieldMessage id={`${id}-error`}>{error}</FieldMessage>
    </div>
  );
}
