/** An address within a language: `/packages` in `en` is `/en/packages`. Anything but a path (`#cost`) stays as it is. */
export const localePath = (locale: string, path: string): string =>
  path === "/" ? `/${locale}` : path.startsWith("/") ? `/${locale}${path}` : path;

/** The path without a language that it begins with: `/en/packages` is `/packages`. */
export function withoutLocale(locales: readonly string[], path: string): string {
  const [, first = "", ...rest] = path.split("/");
  return locales.includes(first) ? `/${rest.join("/")}` : path;
}
