import { z } from "zod";

const WEB = String.raw`https?:\/\/[^\s\/@?#]+\.[^\s\/@?#]+(?:[\/?#]\S*)?`;
const DOI = String.raw`(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)`;

/** A DOI as people write it: bare, after `doi:`, or as an address of doi.org. Its first group is the bare one. */
const AS_DOI = new RegExp(`^${DOI}$`, "i");

/** Where a source can be read: a web address without a name and password in it, or a DOI. No other scheme. */
export const SOURCE_ADDRESS = new RegExp(`^(?:${WEB}|${DOI})$`, "i");
export const SOURCE_ADDRESS_HINT = "A web address or a DOI, such as 10.3390/nu9080866";

/** The source as a link: a DOI at doi.org, a web address as it stands. */
export function linkOfSource(written: string): string {
  const doi = AS_DOI.exec(written.trim())?.[1];
  return doi === undefined ? written.trim() : `https://doi.org/${doi}`;
}

/** Takes a web address or a DOI, and gives the link that clients follow. */
export const SourceLink = z.string().trim().max(500).regex(SOURCE_ADDRESS, SOURCE_ADDRESS_HINT).transform(linkOfSource);
