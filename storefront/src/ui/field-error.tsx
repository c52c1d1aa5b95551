import { FIELD } from "./field-style";

/** An error beside its field, in words; `id` ties it to the field. Nothing where there is none. */
export function FieldMessage({ id, children }: { readonly id?: string; readonly children?: string | undefined }) {
  if (!children) return null;
  return (
    <span id={id} className={FIELD.error}>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" className="mt-[3px] shrink-0">
        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 4.2v4.6M8 11.2v.6" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
      </svg>
      {children}
    </span>
  );
}
