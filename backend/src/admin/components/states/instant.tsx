import { showInstant } from "../../lib/show";
import { useText } from "../../lib/text";

/** A moment in the reader's zone; its exact instant on hover. */
export function Instant({ at }: { readonly at: string }) {
  const text = useText();
  return (
    <time dateTime={at} title={at} className="whitespace-nowrap">
      {showInstant(at, text.locale)}
    </time>
  );
}
