import type { ComponentProps } from "react";

/**
 * A link within this site. It is a plain one, which needs no waking up: whoever follows it is taken there by
 * {@link FollowLinks}, one listener for the page instead of a component for each link.
 */
export const FollowedLink = (props: ComponentProps<"a">) => <a {...props} data-follow="" />;
