import type { Metadata } from "next";
import { hasLocale, useTranslations } from "next-intl";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { MessagePage } from "@/features/shell/message-page";
import { routing } from "@/i18n/routing";
import { LinkButton } from "@/ui/link-button";

type Props = { readonly params: Promise<{ locale: string }> };

/** For whatever page turns out not to be there: without it, the tab would say that it is the front page. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  // An unknown language ends here too, and what says that something isn't there can't itself not be there.
  if (!hasLocale(routing.locales, locale)) return {};
  setRequestLocale(locale);
  const t = await getTranslations({ locale, namespace: "common.not_found" });
  return { title: t("eyebrow") };
}

export default function NotFound() {
  const t = useTranslations("common.not_found");
  return (
    <MessagePage eyebrow={t("eyebrow")} title={t("title")} text={t("text")}>
      <LinkButton href="/packages">{t("packages")}</LinkButton>
      <LinkButton href="/" kind="secondary">
        {t("home")}
      </LinkButton>
    </MessagePage>
  );
}
