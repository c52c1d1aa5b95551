import { showClinicTime } from "../../lib/show";
import { useText } from "../../lib/text";

/** An instant as the clinic's own clock shows it; its zone on hover. */
export function ClinicTime({ at, zone }: { readonly at: string; readonly zone: string }) {
  const text = useText();
  return (
    <time dateTime={at} title={text("articles.clinic_time", { at, zone })} className="whitespace-nowrap">
      {showClinicTime(at, zone, text.locale)}
    </time>
  );
}
