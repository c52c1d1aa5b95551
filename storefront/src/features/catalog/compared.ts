type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** More don't fit beside each other on a screen. */
export const AT_MOST = 3;

/** The handles that a comparison's address names, each once; what can't be one is as if it weren't there. */
export function readCompared(params: SearchParams): { readonly handles: readonly string[]; readonly more: boolean } {
  const given = [params["with"] ?? []].flat().filter((handle) => /^[\w-]{1,100}$/.test(handle));
  const handles = [...new Set(given)];
  return { handles: handles.slice(0, AT_MOST), more: handles.length > AT_MOST };
}
