"use client";

import type { AgreementDocument, SignAgreement } from "@ampoule/contract/checkout";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { StoreResult } from "@/store-api/call-store";
import type { Agreement } from "@/store-api/checkout";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { TextField } from "@/ui/text-field";
import { AgreementText } from "./agreement-text";
import type { AgreementDraft } from "./draft";
import type { PostedSignature } from "./posted";
import { signatureOf, signatureProblems, STATEMENTS, type SignatureProblems } from "./signature";
import { Trouble } from "./trouble";
import { useRefusalText } from "./use-refusal-text";

type Props = {
  readonly document: AgreementDocument;
  readonly draft: AgreementDraft;
  readonly onChange: (draft: AgreementDraft) => void;
  readonly sign: (signature: SignAgreement) => Promise<StoreResult<Agreement>>;
  readonly onSigned: (agreement: Agreement) => void;
  /** The text has changed since it was shown. */
  readonly onOutdated: () => void;
  readonly label: ReactNode;
  /** What was sent without these scripts and not taken, and where it is sent so. */
  readonly posted: PostedSignature | null;
  readonly post: (form: FormData) => void;
};

/** Read, tick, type your name: signed at checkout, or later by an order's link. */
export function SignForm({ document, draft, onChange, sign, onSigned, onOutdated, label, posted, post }: Props) {
  const t = useTranslations("checkout");
  const [problems, setProblems] = useState<SignatureProblems>(posted?.problems ?? {});
  const refusalText = useRefusalText();
  const [trouble, setTrouble] = useState(posted?.refusal ? refusalText(posted.refusal) : null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (saving) return;
    setTrouble(null);
    const found = signatureProblems(draft);
    setProblems(found);
    const signature = signatureOf(draft, document);
    if (signature === null) {
      form.current?.querySelector<HTMLElement>(`[name="${Object.keys(found)[0]}"]`)?.focus();
      return;
    }
    setSaving(true);
    const signed = await sign(signature).catch(() => null);
    setSaving(false);
    if (signed === null) return setTrouble(t("problems.offline"));
    if (signed.ok) return onSigned(signed.value);
    if (signed.code === "AGREEMENT_OUTDATED") onOutdated();
    setTrouble(refusalText(signed));
  };

  return (
    <form ref={form} action={post} onSubmit={(event) => void send(event)} noValidate>
      <input type="hidden" name="version" value={document.version} />
      <input type="hidden" name="hash" value={document.hash} />
      <Trouble>{trouble}</Trouble>
      <p className="mb-5 text-ink-soft">{t("agreement.lead")}</p>
      <AgreementText document={document} version={t("agreement.version", { version: document.version })} scroll />
      <div className="mt-6 grid gap-2">
        {STATEMENTS.map((statement) => (
          <Checkbox
            key={statement}
            name={statement}
            validationBehavior="aria"
            isSelected={draft[statement]}
            onChange={(ticked) => {
              onChange({ ...draft, [statement]: ticked });
              setProblems((before) => ({ ...before, [statement]: undefined }));
            }}
            error={problems[statement] && t(`agreement.errors.${statement}`)}
          >
            {document.statements[statement]}
          </Checkbox>
        ))}
      </div>
      <TextField
        name="typed_name"
        className="mt-5 max-w-md"
        label={t("agreement.typed_name")}
        hint={t("agreement.typed_name_hint")}
        autoComplete="name"
        validationBehavior="aria"
        isRequired
        value={draft.typed_name}
        onChange={(typed_name) => {
          onChange({ ...draft, typed_name });
          setProblems((before) => ({ ...before, typed_name: undefined }));
        }}
        error={problems.typed_name && t("agreement.errors.typed_name")}
      />
      <Button type="submit" busy={saving} className="mt-7 w-full sm:w-auto">
        {saving ? t("saving") : label}
      </Button>
    </form>
  );
}
