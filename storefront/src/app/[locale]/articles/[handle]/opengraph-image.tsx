import { getTranslations } from "next-intl/server";
import { shareImage } from "@/features/share/share-image";
import { pageLocale } from "@/i18n/page-locale";
import { retrieveArticle } from "@/store-api/articles";
import { retrieveCarePackages } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { poursOf } from "@/ui/formula-art/formula-art";

export { contentType, size } from "@/features/share/share-image";

// Drawn once, and anew when what it shows is saved: drawing takes a tenth of a second of whoever asks.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

/** With the vial of the first package that it is about and that holds anything. */
export default async function Image({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common.nav" });
  const { title, package_handles } = found(await retrieveArticle((await params).handle, locale));
  const about = await retrieveCarePackages(package_handles, locale);
  const pours = about.map(({ formula }) => poursOf(formula)).find(({ length }) => length > 0) ?? [];
  return shareImage(locale, { kind: t("articles"), title, text: null, pours });
}
