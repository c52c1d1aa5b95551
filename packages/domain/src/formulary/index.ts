/** Whether a review is over a year old. Both are calendar dates, `YYYY-MM-DD`; `today` is the clinic's. */
export function isReviewDue(reviewed_on: string, today: string): boolean {
  const [year = "", month, day] = reviewed_on.split("-");
  // Compared as text: of the 29th of February the year is over on the 1st of March.
  return today > `${String(Number(year) + 1).padStart(4, "0")}-${month}-${day}`;
}

/** The oldest of calendar dates; null of none. */
export function oldestOf(dates: readonly string[]): string | null {
  return dates.reduce<string | null>((oldest, date) => (oldest === null || date < oldest ? date : oldest), null);
}
