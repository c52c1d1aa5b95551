"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useActionState, useState } from "react";
import { AgreementText } from "@/features/checkout/agreement-text";
import { dateAt } from "@/features/checkout/date-at";
import { NO_AGREEMENT } from "@/features/checkout/draft";
import { SignForm } from "@/features/checkout/sign-form";
import { useTypedAgreement } from "@/features/checkout/use-typed-agreement";
import type { Agreement } from "@/store-api/checkout";
import { Notice } from "@/ui/notice";
import { postOrderSignature, signOrderAgreement } from "./sign-order-agreement";

type Props = { readonly token: string; readonly agreement: Agreement; readonly zone: string };

/** The agreement: signed, with its text to read again; or due, to be signed here. */
export function AgreementSection({ token, agreement: known, zone }: Props) {
  const t = useTranslations("order.agreement");
  const locale = useLocale();
  const router = useRouter();
  const [posted, post] = useActionState(postOrderSignature.bind(null, token), null);
  const { draft, setDraft, place } = useTypedAgreement(posted?.draft ?? NO_AGREEMENT);
  const [signed, setSigned] = useState<Agreement | null>(null);
  const { document, state } = signed ?? known;
  return (
    <section ref={place} aria-labelledby="agreement">
      <h2 id="agreement" className="text-h3">
        {t("title")}
      </h2>
      {state.status === "signed" ? (
        <>
          {signed && (
            <Notice tone="good" role="status" className="mt-4">
              {t("thanks")}
            </Notice>
          )}
          <p className="mt-3 wrap-anywhere">
            {t("signed", {
              name: state.typed_name,
              date: dateAt(state.signed_at, zone, locale),
              version: state.version,
            })}
          </p>
          <details className="mt-2">
            <summary className="link inline-flex min-h-11 items-center">{t("read")}</summary>
            <div className="mt-2">
              <AgreementText document={document} version={document.version} />
            </div>
          </details>
        </>
      ) : (
        <>
          <Notice className="mt-4 mb-6">{t("due")}</Notice>
          <SignForm
            document={document}
            draft={draft}
            onChange={setDraft}
            sign={(signature) => signOrderAgreement(token, signature)}
            onSigned={setSigned}
            onOutdated={() => {
              setDraft(NO_AGREEMENT);
              router.refresh();
            }}
            label={t("sign")}
            posted={posted}
            post={post}
          />
        </>
      )}
    </section>
  );
}
