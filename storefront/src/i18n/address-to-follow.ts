type Click = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented">;
type Address = Pick<Location, "origin" | "pathname" | "search" | "hash">;

/**
 * Where a click on a link leads within this site, without its origin. Null where it is the browser's: a new tab or window,
 * a download, another site, a place on this very page, and what somebody else has dealt with.
 */
export function addressToFollow(
  click: Click,
  link: Address & Pick<HTMLAnchorElement, "target" | "download">,
  here: Address,
): string | null {
  if (click.defaultPrevented || click.button !== 0) return null;
  if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return null;
  if ((link.target !== "" && link.target !== "_self") || link.download !== "" || link.origin !== here.origin)
    return null;
  const page = link.pathname + link.search;
  if (link.hash !== "" && page === here.pathname + here.search) return null;
  return page + link.hash;
}
