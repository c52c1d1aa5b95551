/** Days between two sessions; `max_days` null: no upper bound. */
type Spacing = { readonly min_days: number; readonly max_days: number | null };

/** When a session can be, counted from the first one's day, which is day 1. `latest` null: no upper bound. */
export type SessionDay = { readonly session: number; readonly earliest: number; readonly latest: number | null };

/** The days of a course's sessions, by the days that lie between two of them. */
export function courseDays(sessions: number, spacing: Spacing | null): SessionDay[] {
  return Array.from({ length: sessions }, (_, before) => ({
    session: before + 1,
    earliest: 1 + before * (spacing?.min_days ?? 0),
    latest: before === 0 ? 1 : spacing?.max_days ? 1 + before * spacing.max_days : null,
  }));
}
