import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Compiled browser modules lie here, whether this file runs from `src` (tests) or from `dist`. */
const FOLDER = join(__dirname, "..", "..", "dist", "browser");

/**
 * One classic script of an entry and all that it requires, by its CommonJS modules as `tsc -b` wrote them.
 * Own few lines instead of a bundler: our modules only require one another, by `./name`.
 */
export function bundle(entry: string): string {
  const modules = new Map<string, string>();
  collect(entry, modules);
  const table = [...modules].map(([name, source]) => `${JSON.stringify(name)}:function(exports,require){${source}\n}`);
  return `(function(){"use strict";var modules={${table.join(",\n")}};var loaded={};
function require(path){var name=path.replace("./","");if(!loaded[name]){loaded[name]={};modules[name](loaded[name],require);}return loaded[name];}
require(${JSON.stringify(entry)});})();\n`;
}

function collect(name: string, modules: Map<string, string>): void {
  if (modules.has(name)) return;
  const source = readFileSync(join(FOLDER, `${name}.js`), "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "");
  modules.set(name, source);
  for (const match of source.matchAll(/require\("\.\/([\w-]+)"\)/g)) collect(match[1] ?? "", modules);
}
