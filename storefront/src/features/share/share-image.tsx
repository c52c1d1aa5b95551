import { readFile } from "node:fs/promises";
import { ImageResponse } from "next/og";
import { getTranslations } from "next-intl/server";
import type { Language } from "@ampoule/domain/language";
import { type Shared, SharePicture } from "./share-picture";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

// A static cut, since the drawing library reads no variable fonts and no WOFF2.
const FONT = new URL(
  "../../../../node_modules/@fontsource/fraunces/files/fraunces-latin-400-normal.woff",
  import.meta.url,
);

/**
 * The picture that other sites show for a page of ours: `opengraph-image` of its folder answers with it. A picture is made
 * outside any page, so that what it asks the store for has to name its language.
 */
export async function shareImage(locale: Language, shared: Omit<Shared, "brand">): Promise<ImageResponse> {
  const t = await getTranslations({ locale, namespace: "common" });
  return new ImageResponse(<SharePicture brand={t("brand")} {...shared} />, {
    ...size,
    fonts: [{ name: "Fraunces", data: await readFile(FONT), weight: 400, style: "normal" }],
  });
}
