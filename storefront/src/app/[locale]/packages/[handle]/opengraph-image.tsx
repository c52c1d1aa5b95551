import { shareImage } from "@/features/share/share-image";
import { pageLocale } from "@/i18n/page-locale";
import { retrieveCarePackage } from "@/store-api/care-packages";
import { found } from "@/store-api/found";
import { poursOf } from "@/ui/formula-art/formula-art";

export { contentType, size } from "@/features/share/share-image";

// Drawn once, and anew when what it shows is saved: drawing takes a tenth of a second of whoever asks.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export default async function Image({ params }: Props) {
  const locale = await pageLocale(params);
  const { goal_label, title, subtitle, formula } = found(await retrieveCarePackage((await params).handle, locale));
  return shareImage(locale, { kind: goal_label, title, text: subtitle, pours: poursOf(formula) });
}
