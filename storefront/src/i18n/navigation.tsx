import { useLocale } from "next-intl";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { localePath } from "./locale-path";

type Props = Omit<ComponentProps<typeof NextLink>, "href"> & {
  /** Without its language: `/packages`. */
  readonly href: string;
};

/** A link that keeps the language. next-intl's own would bring its context to the browser on every page. */
export function Link({ href, ...rest }: Props) {
  return <NextLink prefetch={false} {...rest} href={localePath(useLocale(), href)} />;
}
