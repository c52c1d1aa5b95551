"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";

/** A form's button that can't be pressed twice while the form is under way. */
export function PendingButton({ disabled, ...rest }: ComponentProps<"button">) {
  const { pending } = useFormStatus();
  return <button {...rest} type="submit" disabled={disabled || pending} aria-busy={pending || undefined} />;
}
