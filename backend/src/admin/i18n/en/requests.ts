/** Who has asked for a consultation. */
export const requests = {
  subtitle: "Asked for on the storefront. Nothing of health is asked there.",
  search: "Name, email or phone",
  none_title: "No requests yet",
  none_sentence: "When someone asks for a consultation on the storefront, they stand here.",
  client: "Client",
  reach: "Reach them",
  about: "About",
  prefers: "Prefers",
  asked: "Asked",
  unnamed: "Nothing named",
  state_of: "State of {{name}}'s request",
  time: { any: "Any time", morning: "Morning", afternoon: "Afternoon", evening: "Evening" },
} as const;
