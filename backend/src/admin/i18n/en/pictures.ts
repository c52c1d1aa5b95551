/** A product's pictures, and what they show. */
export const pictures = {
  title: "Pictures",
  subtitle: "Clients see a picture once it says what it shows. The first stands at the top of the package's page.",
  not_shown_one: "{{count}} not shown",
  not_shown_other: "{{count}} not shown",
  none_title: "No pictures",
  none_sentence: "Its page shows the drawing of its formula. Photographs of your own rooms and hands go under Media.",
  picture: "Picture {{place}}",
  hidden: "Not shown",
  shown: "Shown",
  shows: "What it shows",
  shows_like: "One sentence for who can't see it. Without it, clients don't see the picture.",
  seen_now: "Clients see it now",
  unseen_now: "Clients don't see the picture any more",
  elsewhere:
    "This file lies on another server, which clients' browsers are never sent to. Upload it under Media instead.",
} as const;
