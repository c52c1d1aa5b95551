import type { RefObject } from "react";

/** Moves the keyboard to the first refused field, once it is marked. */
export function focusFirstInvalid(form: RefObject<HTMLFormElement>): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
