import { createHash } from "node:crypto";

/** SHA-256 of an English text, hexadecimal: what its words in another language stand for. */
export const hashOfSource = (source: string): string =>
  createHash("sha256").update(source.normalize("NFC").trim()).digest("hex");
