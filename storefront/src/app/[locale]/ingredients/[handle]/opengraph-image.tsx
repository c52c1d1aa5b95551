import { getTranslations } from "next-intl/server";
import { shareImage } from "@/features/share/share-image";
import { pageLocale } from "@/i18n/page-locale";
import { found } from "@/store-api/found";
import { retrieveIngredient } from "@/store-api/ingredients";

export { contentType, size } from "@/features/share/share-image";

// Drawn once, and anew when what it shows is saved: drawing takes a tenth of a second of whoever asks.
export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export default async function Image({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "ingredients" });
  const { kind, name, what_it_is, colour } = found(await retrieveIngredient((await params).handle, locale));
  const pours = kind === "service" ? [] : [{ colour, share: 1 }];
  return shareImage(locale, { kind: t(`kind.${kind}`), title: name, text: what_it_is, pours });
}
