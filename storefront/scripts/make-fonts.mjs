// `npm run fonts`: our fonts as files of our own, in src/styles/fonts. Fontsource's hold every weight and optical size
// there is; ours hold those that the styles use (src/styles/tokens.css and base.css), which is three fifths of the bytes on a
// phone's slow line. Both are under the SIL Open Font License, which lies beside them. With `--check` nothing is written: it
// ends with 1 where a file isn't what would be made.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "styles", "fonts");
const packaged = (name) => dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`));

const FONTS = [
  {
    ...{ name: "fraunces", from: "fraunces-latin-opsz-normal.woff2" },
    // An h1 and a title; from a vial's name under a card to the largest h1, in CSS pixels.
    axes: { wght: { min: 350, max: 400 }, opsz: { min: 14, max: 72 } },
  },
  // Words, and what is said with more weight.
  { name: "inter", from: "inter-latin-wght-normal.woff2", axes: { wght: { min: 400, max: 600 } } },
];

/** Basic Latin and Latin-1, which English and Spanish are written in, and the marks of whoever sets type. */
const LETTERS =
  range(0x20, 0x7e) + range(0xa0, 0xff) + "ŒœŸ–—‘’‚“”„†‡•…‰′″‹›⁄€™ℓΩμ←↑→↓−√∞≈≠≤≥◊" + "\u2009\u200a\u202f\u2011";

function range(from, to) {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

const check = process.argv.includes("--check");
let different = 0;
for (const { name, from, axes } of FONTS) {
  const made = {
    [`${name}.woff2`]: await subsetFont(readFileSync(join(packaged(name), "files", from)), LETTERS, {
      targetFormat: "woff2",
      variationAxes: axes,
    }),
    [`${name}.LICENSE.txt`]: readFileSync(join(packaged(name), "LICENSE")),
  };
  for (const [file, bytes] of Object.entries(made)) {
    const path = join(FOLDER, file);
    if (existsSync(path) && readFileSync(path).equals(bytes)) continue;
    different += 1;
    console.log(check ? `${file} isn't what \`npm run fonts\` makes` : `${file}: ${bytes.length} bytes`);
    if (!check) writeFileSync(path, bytes);
  }
}
process.exitCode = check && different > 0 ? 1 : 0;
