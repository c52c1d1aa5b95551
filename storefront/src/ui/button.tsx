import type { ComponentProps } from "react";
import { type ButtonKind, buttonStyle } from "./button-style";

type Props = ComponentProps<"button"> & {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  /** Something is under way: said to assistive technology; pressing again does nothing. */
  readonly busy?: boolean;
};

/** A native button: it sends its form without JavaScript. */
export function Button({ kind = "primary", wide = false, busy = false, className, type = "button", ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      disabled={rest.disabled ?? busy}
      aria-busy={busy || undefined}
      className={buttonStyle(kind, wide, className)}
    />
  );
}
