/** Terms in staff's words: the client is a third person. */
export const termsWords = {
  sessions_one: "{{count}} session",
  sessions_other: "{{count}} sessions",
  apart: {
    at_least_one: "at least {{count}} day apart",
    at_least_other: "at least {{count}} days apart",
    exactly_one: "{{count}} day apart",
    exactly_other: "{{count}} days apart",
    range_one: "{{min}} to {{count}} day apart",
    range_other: "{{min}} to {{count}} days apart",
    none: "none",
  },
  minutes: "{{minutes}} min",
  minutes_each: "{{minutes}} min each",
  of_infusion: "{{minutes}} min of infusion",
  deposit: { percent: "{{percent}} today", fixed: "{{amount}} for each one sold, today", full: "Paid in full today" },
  balance: {
    on_clearance: "on clearance",
    after_clearance_one: "{{count}} day after clearance",
    after_clearance_other: "{{count}} days after clearance",
    none: "no balance",
  },
  clearance: {
    not_needed: "Not needed",
    balance_waits: "Needed; the balance can't be paid before it",
    balance_free: "Needed; the balance may be paid before it",
  },
  refund: { nothing: "nothing kept", share: "{{percent}} kept of what wasn't had" },
  changed: {
    sessions: "Sessions",
    spacing: "Days between",
    duration: "Appointment",
    deposit: "Deposit",
    balance: "Balance",
    clearance: "Clearance",
    refund: "Refund",
  },
} as const;
