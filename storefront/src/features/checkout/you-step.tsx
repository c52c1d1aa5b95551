"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import {
  clientDetailsProblems,
  type ClientDetails,
  type ClientDetailsField,
  type ClientDetailsProblems,
} from "./client-details";
import type { PostedDetails } from "./posted";
import { saveDetails } from "./save-details";
import { Trouble } from "./trouble";
import { useRefusalText } from "./use-refusal-text";

type Props = {
  readonly details: ClientDetails;
  readonly countries: readonly { value: string; label: string }[];
  readonly onChange: (details: ClientDetails) => void;
  readonly onSaved: (details: ClientDetails) => void;
  /** What was sent without these scripts and not taken, and where it is sent so. */
  readonly posted: PostedDetails | null;
  readonly post: (form: FormData) => void;
};

/** Who pays: name, email, and the card's country and postcode. Nothing else is asked. */
export function YouStep({ details, countries, onChange, onSaved, posted, post }: Props) {
  const t = useTranslations("checkout");
  const [problems, setProblems] = useState<ClientDetailsProblems>(posted?.problems ?? {});
  const refusalText = useRefusalText();
  const [trouble, setTrouble] = useState(posted?.refusal ? refusalText(posted.refusal) : null);
  const [saving, setSaving] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const show = (found: ClientDetailsProblems): void => {
    setProblems(found);
    const first = Object.keys(found)[0];
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (saving) return;
    setTrouble(null);
    const found = clientDetailsProblems(details);
    show(found);
    if (Object.keys(found).length > 0) return;
    setSaving(true);
    const saved = await saveDetails(details).catch(() => null);
    setSaving(false);
    if (saved === null) setTrouble(t("problems.offline"));
    else if (saved.ok) onSaved(saved.details);
    else if ("problems" in saved) show(saved.problems);
    else setTrouble(refusalText(saved));
  };
  const field = (name: Exclude<ClientDetailsField, "country">) => ({
    name,
    value: details[name],
    onChange: (value: string) => {
      onChange({ ...details, [name]: value });
      setProblems((before) => ({ ...before, [name]: undefined }));
    },
    error: problems[name] && t(`you.errors.${problems[name]}`, { kind: details.country === "US" ? "zip" : "other" }),
    validationBehavior: "aria" as const,
    isRequired: name !== "postcode" || ["US", "CA", "GB"].includes(details.country),
  });

  return (
    <form ref={form} action={post} onSubmit={(event) => void send(event)} noValidate>
      <Trouble>{trouble}</Trouble>
      <p className="mb-6 text-ink-soft">{t("you.lead")}</p>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field("first_name")} label={t("you.first_name")} autoComplete="given-name" />
        <TextField {...field("last_name")} label={t("you.last_name")} autoComplete="family-name" />
        <TextField
          {...field("email")}
          label={t("you.email")}
          hint={t("you.email_hint")}
          type="email"
          inputMode="email"
          autoComplete="email"
          className="sm:col-span-2"
        />
        <Select
          name="country"
          label={t("you.country")}
          autoComplete="billing country"
          options={countries}
          value={details.country}
          onChange={(event) => onChange({ ...details, country: event.target.value })}
          error={problems.country && t(`you.errors.${problems.country}`, { kind: "other" })}
        />
        <TextField
          {...field("postcode")}
          label={details.country === "US" ? t("you.zip") : t("you.postcode")}
          inputMode={details.country === "US" ? "numeric" : "text"}
          autoComplete="billing postal-code"
        />
      </div>
      <Button type="submit" busy={saving} className="mt-7 w-full sm:w-auto">
        {saving ? t("saving") : t("you.continue")}
      </Button>
    </form>
  );
}
