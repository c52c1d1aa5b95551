import { showClinicTime } from "../../lib/show";

/** An instant as the clinic's own clock shows it; its zone on hover. */
export function ClinicTime({ at, zone }: { readonly at: string; readonly zone: string }) {
  return (
    <time dateTime={at} title={`${at}, shown in ${zone}`} className="whitespace-nowrap">
      {showClinicTime(at, zone)}
    </time>
  );
}
