import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { FollowedLink } from "./followed-link";
import { localePath } from "./locale-path";

type Props = Omit<ComponentProps<"a">, "href"> & {
  /** Without its language: `/packages`. */
  readonly href: string;
};

/** A link that keeps the language. next-intl's own would bring its context to the browser on every page. */
export function Link({ href, ...rest }: Props) {
  return <FollowedLink {...rest} href={localePath(useLocale(), href)} />;
}
