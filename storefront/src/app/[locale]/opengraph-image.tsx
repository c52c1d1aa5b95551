import { getTranslations } from "next-intl/server";
import { shareImage } from "@/features/share/share-image";
import { pageLocale } from "@/i18n/page-locale";
import { listCarePackages } from "@/store-api/care-packages";
import { poursOf } from "@/ui/formula-art/formula-art";

export { contentType, size } from "@/features/share/share-image";

// Drawn once, and anew when what it shows is saved: drawing takes a tenth of a second of whoever asks.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: string }> };

/** For every page that has none of its own: the place itself, with the first package's vial. */
export default async function Image({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "common" });
  const packages = await listCarePackages({ limit: 1 }, locale);
  const first = packages.ok ? packages.value.care_packages[0] : undefined;
  return shareImage(locale, { title: t("tagline"), text: null, pours: first ? poursOf(first.formula) : [] });
}
