/** What an English text says in Spanish to clients. */
export const phrases = {
  subtitle:
    "The catalogue in Spanish. Once an English text changes, clients read the new English until it is put into words here.",
  all: "All {{total}} are there",
  missing_one: "{{count}} text of {{total}} missing",
  missing_other: "{{count}} texts of {{total}} missing",
  search: "In either language",
  texts: "Texts",
  in_spanish: "In Spanish",
  source_in_spanish: "In Spanish: {{source}}",
  english: "Clients read the English",
  english_again: "Clients read the English again",
  read_now: "Clients read it now",
} as const;
