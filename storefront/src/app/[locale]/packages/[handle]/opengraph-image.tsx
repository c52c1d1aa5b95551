import { readFile } from "node:fs/promises";
import { ImageResponse } from "next/og";
import { getTranslations } from "next-intl/server";
import { SharePicture } from "@/features/catalog/share-picture";
import { pageLocale } from "@/i18n/page-locale";
import { retrieveCarePackage } from "@/store-api/care-packages";
import { found } from "@/store-api/found";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

// A static cut, since the drawing library reads no variable fonts and no WOFF2.
const FONT = new URL(
  "../../../../../../node_modules/@fontsource/fraunces/files/fraunces-latin-400-normal.woff",
  import.meta.url,
);

export default async function Image({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  const carePackage = found(await retrieveCarePackage((await params).handle));
  return new ImageResponse(<SharePicture brand={t("brand")} carePackage={carePackage} />, {
    ...size,
    fonts: [{ name: "Fraunces", data: await readFile(FONT), weight: 400, style: "normal" }],
  });
}
