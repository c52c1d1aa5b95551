import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** A label: paper within a double rule. */
export function Card({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={classNames("label-frame p-6 sm:p-9", className)} />;
}
