"use client";

import { useEffect, useRef } from "react";
import { usePathname } from "next/navigation";
import en from "@/i18n/messages/en/failed.json";
import es from "@/i18n/messages/es/failed.json";
import { MessagePage } from "@/features/shell/message-page";
import { Button } from "@/ui/button";
import { buttonStyle } from "@/ui/button-style";

type Props = { readonly error: Error & { readonly digest?: string }; readonly retry: () => void };

// Its words by itself: a page that failed must not depend on messages that may be what failed.
const WORDS = { en, es };

export default function ErrorPage({ retry }: Props) {
  const locale = usePathname().startsWith("/es") ? "es" : "en";
  const t = WORDS[locale];
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div ref={heading} tabIndex={-1} role="alert" className="outline-none">
      <MessagePage eyebrow={t.eyebrow} title={t.title} text={t.text}>
        <Button onClick={() => retry()}>{t.again}</Button>
        <a href={`/${locale}`} className={buttonStyle("secondary", false)}>
          {t.home}
        </a>
      </MessagePage>
    </div>
  );
}
