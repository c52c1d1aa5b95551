import { readFileSync } from "node:fs";

// Made at the first request for a length, and kept for ever after: as static as a page of Next's can be.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** As many characters as its address says, of words that need no escaping: once as HTML, once as React's data. */
export default async function Page({ params }) {
  const { length } = await params;
  const words = readFileSync(process.env.BENCH_WORDS, "utf8");
  return <p>{words.slice(0, Number(length))}</p>;
}
