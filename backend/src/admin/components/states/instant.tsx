import { showInstant } from "../../lib/show";

/** A moment in the reader's zone; its exact instant on hover. */
export function Instant({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={at} className="whitespace-nowrap">
      {showInstant(at)}
    </time>
  );
}
