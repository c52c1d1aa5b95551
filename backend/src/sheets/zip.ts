import { strToU8, unzipSync, zipSync } from "fflate";
import { FILE_LIMITS, UnreadableFile } from "./file";

/** Always the same, so that equal tables make equal files. It is the first day that an archive can name. */
const WHEN = new Date("1980-01-01T12:00:00");

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: WHEN, level: 6 });
}

/**
 * The names within an archive, once it is known that all of it fits into memory. An entry is never unpacked beyond the size
 * that it states, so what states little and holds much is cut off, and no further bomb goes off.
 */
export function entriesOf(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let unpacked = 0;
  opened(bytes, ({ name, originalSize }) => {
    names.push(name);
    unpacked += originalSize;
    return false;
  });
  if (names.length > FILE_LIMITS.entries || unpacked > FILE_LIMITS.unpacked_bytes)
    throw new UnreadableFile("FILE_TOO_LARGE", `Unpacked, at most ${FILE_LIMITS.unpacked_bytes / 1024 / 1024} MiB`);
  return names;
}

/** Of an archive whose names were looked at before. */
export function unpacked(bytes: Uint8Array, name: string): Uint8Array {
  const found = opened(bytes, (entry) => entry.name === name)[name];
  if (!found) throw new UnreadableFile("FILE_UNREADABLE", "The archive is damaged");
  return found;
}

type Filter = (entry: { name: string; originalSize: number }) => boolean;

function opened(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableFile("FILE_UNREADABLE", "The archive is damaged");
  }
}
