import { pageLocale } from "@/i18n/page-locale";

export default async function HomePage({ params }: { readonly params: Promise<{ locale: string }> }) {
  await pageLocale(params);
  return null;
}
