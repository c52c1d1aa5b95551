import type { Metadata } from "next";
import messages from "@/i18n/messages/en/common.json";
import { routing } from "@/i18n/routing";
import { Document } from "@/features/shell/document";
import { MessagePage } from "@/features/shell/message-page";
import { buttonStyle } from "@/ui/button-style";

const t = messages.not_found;

export const metadata: Metadata = { title: `${t.eyebrow} · ${messages.brand}` };

/** For addresses outside every language. Made at build, so it asks neither the backend nor the environment. */
export default function GlobalNotFound() {
  return (
    <Document locale={routing.defaultLocale}>
      <main className="grow">
        <MessagePage eyebrow={t.eyebrow} title={t.title} text={t.text}>
          {/* A plain link: there is no page here to go on from. */}
          <a href={`/${routing.defaultLocale}/packages`} className={buttonStyle("primary", false)}>
            {t.packages}
          </a>
          <a href={`/${routing.defaultLocale}`} className={buttonStyle("secondary", false)}>
            {t.home}
          </a>
        </MessagePage>
      </main>
    </Document>
  );
}
