import type { Route } from "./context";

export interface Match {
  route: Route;
  path: Record<string, string>;
}

export function compileRoutes(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const compiled = routes.map((route) => ({ route, segments: route.path.split("/") }));
  return (method, path) => {
    const given = path.split("/");
    for (const { route, segments } of compiled) {
      if (route.method !== method || segments.length !== given.length) continue;
      const named = match(segments, given);
      if (named) return { route, path: named };
    }
    return undefined;
  };
}

function match(segments: readonly string[], given: readonly string[]): Record<string, string> | undefined {
  const named: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? "";
    if (segment.startsWith(":") && value !== "") named[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return named;
}
