import type { Article } from "@ampoule/contract";

export type ArticleSeed = Omit<Article, "id" | "reading_min" | "images">;
