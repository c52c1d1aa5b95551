/** Text within a block. There is no kind for HTML: what looks like it is text. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "strong"; readonly children: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly children: readonly Inline[] }
  /** `href` is http(s), a path on this site (`/packages`) or a place on this page (`#risks`). */
  | { readonly kind: "link"; readonly href: string; readonly children: readonly Inline[] };

export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: 3 | 4; readonly text: string }
  | { readonly kind: "list"; readonly start: number | null; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string }
  /** One of our own files, by its id. */
  | { readonly kind: "image"; readonly image_id: string; readonly alt: string }
  | { readonly kind: "rule" };

/** What stands under one heading. `heading` is null for what stands before the first. */
export type Section = {
  /** The place's name in an address (`#risks`), once in an article. */
  readonly id: string;
  readonly heading: string | null;
  readonly blocks: readonly Block[];
};

export type ArticleBody = {
  readonly sections: readonly Section[];
  /** Images of ours that it shows, each once, with what it is first said to show. */
  readonly images: readonly { readonly image_id: string; readonly alt: string }[];
  /** What would not be shown as it was meant, in words for who writes. Such an article is not saved. */
  readonly problems: readonly string[];
};
