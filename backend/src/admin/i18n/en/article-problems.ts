/** What is said of an article's text, and of what a published one needs, as it comes. */
export const articleProblems = {
  day_to_come: "This day is still to come",
  summary_needed: "Say in a sentence or two what it is about",
  author_needed: "Name who wrote it",
  reviewer_needed: "Name the clinician who reviewed it",
  reviewed_needed: "Say when it was reviewed",
  unreadable: "This can't be read",
  no_alt: "An image has no description: write it between its brackets, ![like this](…)",
  other_image: "An image can only be one that was uploaded here: use “Add an image”",
  image_alone: "An image stands in a paragraph of its own, with an empty line before and after it",
  link_to: "A link can lead to https://…, http://…, a path on this site such as /packages, or #a-heading",
  most_characters: "At most {{most}} characters",
  most_lines: "At most {{most}} lines",
  most_links: "At most {{most}} links and images",
  most_marks: "At most {{most}} marks (* and _) in one paragraph",
  too_deep: "Line {{line}}: quotes and lists stand too deep, one inside another",
} as const;
