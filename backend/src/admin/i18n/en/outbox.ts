/** The mails that were written to clients. */
export const outbox = {
  subtitle: "Mails to clients are kept here; none leaves the clinic's own server.",
  search: "Recipient or subject",
  none_title: "No mails yet",
  none_sentence: "The first order writes its confirmation here.",
  to: "To",
  subject: "Subject",
  written: "Written",
  read: "Read",
  read_mail: "Read “{{subject}}” to {{to}}",
  mail: "Mail",
  one_moment: "One moment",
  sent_to: "To {{to}}",
  as_it_looks: "As it looks",
  as_text: "As text",
} as const;
