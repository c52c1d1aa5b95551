/** What a plan is made with besides the catalogue and the file. */
export type PlanContext = {
  /** The clinic's day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
  /** Email of who imports; null for an API key. */
  readonly changed_by: string | null;
  /** Why an address isn't one that a server may fetch, or null. */
  readonly addressProblem: (url: string) => string | null;
};
