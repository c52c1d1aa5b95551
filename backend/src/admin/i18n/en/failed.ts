/** Where no refusal of ours came back. */
export const failed = {
  unknown: "Something went wrong. Please try again.",
  unreachable: "The server can't be reached. Check the connection and try again.",
  answer: "The server's answer isn't what this screen knows{{where}}.",
  signed_out: "Please sign in again.",
  status: "The server answered {{status}}.",
  typed: "Some of what was typed can't be used.",
} as const;
