import { useTranslations } from "next-intl";
import { MessagePage } from "@/features/shell/message-page";
import { LinkButton } from "@/ui/link-button";

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
