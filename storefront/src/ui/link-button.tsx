import type { ComponentProps } from "react";
import { Link } from "@/i18n/navigation";
import { type ButtonKind, buttonStyle } from "./button-style";

type Props = ComponentProps<typeof Link> & { readonly kind?: ButtonKind; readonly wide?: boolean };

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ kind = "primary", wide = false, className, ...rest }: Props) {
  return <Link {...rest} className={buttonStyle(kind, wide, className)} />;
}
