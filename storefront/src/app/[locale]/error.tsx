"use client";

import { useEffect, useRef } from "react";
import messages from "@/i18n/messages/en/common.json";
import { MessagePage } from "@/features/shell/message-page";
import { Button } from "@/ui/button";
import { buttonStyle } from "@/ui/button-style";

type Props = { readonly error: Error & { readonly digest?: string }; readonly retry: () => void };

// English by itself: a page that failed must not depend on messages that may be what failed.
const t = messages.error;

export default function ErrorPage({ retry }: Props) {
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div ref={heading} tabIndex={-1} role="alert" className="outline-none">
      <MessagePage eyebrow={t.eyebrow} title={t.title} text={t.text}>
        <Button onClick={() => retry()}>{t.again}</Button>
        <a href="/en" className={buttonStyle("secondary", false)}>
          {t.home}
        </a>
      </MessagePage>
    </div>
  );
}
