/** An address within a language: `/packages` in `en` is `/en/packages`. Anything but a path (`#cost`) stays as it is. */
export const localePath = (locale: string, path: string): string =>
  path === "/" ? `/${locale}` : path.startsWith("/") ? `/${locale}${path}` : path;
