import { type Result, ok, refuse } from "../result/index";

const WALL_TIME = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const DAY_MS = 86_400_000;

/** What a clock on the wall of an IANA zone shows at an instant: `2026-12-01T09:00`. */
export function wallTime(instant: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/**
 * The instant at which such a clock shows `time`; of two (clocks went back) the first. NO_SUCH_TIME where it never does,
 * since clocks went forward over it, or since it is no time at all.
 */
export function instantAt(time: string, zone: string): Result<Date, "NO_SUCH_TIME"> {
  const [, year, month, day, hour, minute] = WALL_TIME.exec(time)?.map(Number) ?? [];
  if (year === undefined || month === undefined) return refuse("NO_SUCH_TIME");
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  // Offsets of the day before and the day after: one of them holds at that time.
  const instants = [asUtc - DAY_MS, asUtc + DAY_MS]
    .map((near) => asUtc - offsetMs(new Date(near), zone))
    .sort((one, other) => one - other)
    .map((at) => new Date(at))
    .filter((at) => wallTime(at, zone) === time);
  return instants[0] ? ok(instants[0]) : refuse("NO_SUCH_TIME");
}

/** How far the zone's clocks are ahead of UTC's. */
function offsetMs(instant: Date, zone: string): number {
  const minute = Math.floor(instant.getTime() / 60_000) * 60_000;
  return Date.parse(`${wallTime(instant, zone)}:00Z`) - minute;
}
