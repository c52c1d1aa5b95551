import type { Metadata } from "next";
import { IngredientPage } from "@/features/ingredients/ingredient-page";
import { pageLocale } from "@/i18n/page-locale";
import { found } from "@/store-api/found";
import { retrieveIngredient } from "@/store-api/ingredients";

type Props = { readonly params: Promise<{ locale: string; handle: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { handle, name, what_it_is } = found(await retrieveIngredient((await params).handle));
  return { title: name, description: what_it_is, alternates: { canonical: `/${locale}/ingredients/${handle}` } };
}

export default async function Page({ params }: Props) {
  await pageLocale(params);
  return <IngredientPage ingredient={found(await retrieveIngredient((await params).handle))} />;
}
