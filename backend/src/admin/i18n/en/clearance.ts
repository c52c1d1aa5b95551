/** The clinician's decision and the client's signature. */
export const clearance = {
  title: "Clearance and agreement",
  none_title: "Nothing to clear",
  clearance: "Clearance",
  not_needed: "Nothing on this order needs a clinician's clearance.",
  decisions: "Decisions",
  decided_by: "by {{who}}",
  recorded: "Clearance: {{state}}",
  state: { not_needed: "Not needed", awaiting: "Awaiting", cleared: "Cleared", declined: "Declined" },
  action: { cleared: "Clear", declined: "Decline", awaiting: "Back to awaiting" },
  cleared: {
    title: "Clear this client?",
    sentence:
      "You record a clinician's decision that what was reserved is suitable. The agreed refund rule applies from now on, and the balance can fall due.",
    go: "Clear the client",
  },
  declined: {
    title: "Decline this client?",
    sentence:
      "You record a clinician's decision that what was reserved isn't suitable. What was paid is due back in full; make the refund in the payment section above.",
    go: "Decline the client",
  },
  awaiting: {
    title: "Take the decision back?",
    sentence: "The client awaits a clinician's decision again. The earlier decision stays in the record.",
    go: "Set to awaiting",
  },
  agreement: {
    title: "Agreement",
    signed: "Signed",
    due: "Due",
    version: "version {{version}}",
    unsigned:
      "Not signed yet: everything paid is refundable in full, and nothing further is charged. The client can sign on the order page below.",
  },
  link: {
    title: "Client's order page",
    copy: "Copy the link of the client's order page",
    sentence: "Whoever has this link sees the order. Give it to the client alone. It ends on",
  },
} as const;
