import type { ComponentProps } from "react";
import { classNames } from "./class-names";

/** The page's width, with its margins. */
export function Container({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={classNames("mx-auto w-full max-w-6xl px-5 sm:px-8", className)} />;
}

/** A column that is comfortable to read. */
export function Column({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={classNames("mx-auto w-full max-w-2xl px-5 sm:px-8", className)} />;
}
