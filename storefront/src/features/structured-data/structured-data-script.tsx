import type { Thing, WithContext } from "schema-dts";

/** What the page says, for machines. A block of data, which no browser runs; `<` is written so that it can end nothing. */
export function StructuredData({ data }: { readonly data: readonly WithContext<Thing>[] }) {
  return data.map((each, index) => (
    <script
      key={index}
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(each).replaceAll("<", "\\u003c") }}
    />
  ));
}
