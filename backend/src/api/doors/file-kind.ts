/** What staff may put on the shop's server. The ending decides how a server sends a file, so it is ours to give. */
export type FileKind = { readonly mime: string; readonly ending: string };

const PNG: FileKind = { mime: "image/png", ending: ".png" };
const JPEG: FileKind = { mime: "image/jpeg", ending: ".jpg" };
const WEBP: FileKind = { mime: "image/webp", ending: ".webp" };
const AVIF: FileKind = { mime: "image/avif", ending: ".avif" };
const CSV: FileKind = { mime: "text/csv", ending: ".csv" };

/** Office programs name a CSV file so. */
const CSV_NAMES = ["text/csv", "application/vnd.ms-excel", "application/csv", "text/plain"];

/**
 * What a file is, by its bytes, where it says the same of itself; undefined for anything else. Images are PNG, JPEG,
 * WebP and AVIF. SVG is a program that browsers run, so it is none. CSV is taken because Medusa's product import
 * brings its file by the same route.
 */
export function fileKind(said: string, bytes: Buffer): FileKind | undefined {
  const kind = imageKind(bytes);
  if (kind) return kind.mime === said.toLowerCase() || (kind === JPEG && said === "image/jpg") ? kind : undefined;
  return CSV_NAMES.includes(said.toLowerCase()) && isPlainText(bytes) ? CSV : undefined;
}

function imageKind(bytes: Buffer): FileKind | undefined {
  const ascii = (from: number, to: number) => bytes.subarray(from, to).toString("latin1");
  if (ascii(0, 8) === "\x89PNG\r\n\x1a\n" && ascii(12, 16) === "IHDR") return PNG;
  if (ascii(0, 3) === "\xff\xd8\xff") return JPEG;
  if (ascii(0, 4) === "RIFF" && ascii(8, 12) === "WEBP") return WEBP;
  if (ascii(4, 8) === "ftyp" && /avi[fs]/.test(ascii(8, 40))) return AVIF;
  return undefined;
}

/** Text in UTF-8 that no browser could take for a page. */
function isPlainText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !text.includes("\0") && !/^\s*</.test(text);
  } catch {
    return false;
  }
}
