const PAGE_OR_PLACE = /^(?:\/(?![/\\])|#)[^\s\\\p{Cc}]*$/u;
const WEB = /^https?:\/\/[^\s\\\p{Cc}]+$/iu;
const IMAGE = /^image:([a-z]+_[0-9A-Z]+)$/i;

/**
 * Where a link may lead: a web address, a path on this site, a place on this page; null for anything else. An allow-list
 * of beginnings, over what has no blanks, controls or backslashes, which browsers drop or turn.
 */
export function linkAddress(url: string): string | null {
  if (PAGE_OR_PLACE.test(url)) return url;
  return WEB.test(url) && URL.canParse(url) ? url : null;
}

/** The id in `image:pic_…`, our own files' address, or null. */
export const imageId = (url: string): string | null => IMAGE.exec(url)?.[1] ?? null;
