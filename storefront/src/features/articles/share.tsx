import { useTranslations } from "next-intl";
import { ShareButton } from "./share-button";

type Props = { readonly title: string; readonly address: string };

/** Sharing by the reader's own means: their device's menu or clipboard, or their mail. Nobody else is told. */
export function Share({ title, address }: Props) {
  const t = useTranslations("articles");
  // A treatment's name stays out of a mail's subject, whoever sends it.
  const mail = `mailto:?${new URLSearchParams({ subject: t("share_subject"), body: `${title}\n${address}` })}`;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-6 text-small" data-print="no">
      <ShareButton
        title={title}
        address={address}
        labels={{ share: t("share"), copy: t("copy_link"), copied: t("link_copied") }}
      />
      {/* A blank is %20 in a mail's address, where a form would write a plus. */}
      <a href={mail.replaceAll("+", "%20")} className="link inline-flex min-h-10 items-center">
        {t("share_by_mail")}
      </a>
    </p>
  );
}
