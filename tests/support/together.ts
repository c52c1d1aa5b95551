import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Boots what a suite asks for and describes the suite upon it. */
type Boot<Booted> = (suite: (booted: Booted) => void) => void;

/**
 * Lets suites share what they are booted with. Booting costs more than most files' tests do: in a whole run the
 * `*.spec.ts` of a folder are described one after another upon one backend; each has its own where it is run by name.
 */
export function sharing<Booted>(boot: Boot<Booted>): {
  /** For one file's suite. */
  with: Boot<Booted>;
  /** For every file of the folders whose place, by name, is `part` (from 1) when they are dealt out to `of` parts. */
  together: (folders: readonly string[], dealt?: { part: number; of: number }) => void;
} {
  let open: Booted | undefined;
  const withBooted: Boot<Booted> = (suite) => {
    if (open === undefined) boot(suite);
    else suite(open);
  };
  return {
    with: withBooted,
    together: (folders, { part, of } = { part: 1, of: 1 }) => {
      const files = folders.flatMap(specsOf).filter((_, place) => place % of === part - 1);
      withBooted((booted) => {
        open = booted;
        for (const file of files)
          describe(file, () => {
            module.require(file);
          });
        open = undefined;
      });
    },
  };
}

const specsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".spec.ts"))
    .sort()
    .map((name) => join(folder, name));
