"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextField } from "@/ui/text-field";
import { typedEarly } from "@/ui/typed-early";
import { openForm, TIMES, type ConsultationField, withTyped } from "./consultation-state";
import { RequestSent } from "./request-sent";
import { sendRequest } from "./send-request";

type Props = {
  readonly packages: readonly { value: string; label: string }[];
  readonly about: string;
  readonly phone: string;
};

/** Name, email, which package and when. It works without JavaScript; with it, nothing typed is ever lost. */
export function ConsultationForm({ packages, about, phone }: Props) {
  const t = useTranslations("consultation");
  const [state, send, sending] = useActionState(sendRequest, openForm(about));
  const key = useRef<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState((state.status === "open" ? state : openForm(about)).values);

  useEffect(() => {
    const typed = form.current ? typedEarly(form.current) : {};
    setValues((before) => withTyped(before, typed));
  }, []);
  useEffect(() => {
    if (state.status === "open" && state.refused[0])
      form.current?.querySelector<HTMLElement>(`[name="${state.refused[0]}"]`)?.focus();
  }, [state]);

  if (state.status === "sent") return <RequestSent />;
  // Sent by hand: a form whose action React runs is emptied afterwards, also when it was refused.
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (sending) return;
    key.current ??= crypto.randomUUID();
    const data = new FormData(event.currentTarget);
    data.set("key", key.current);
    startTransition(() => send(data));
  };
  const error = (field: ConsultationField) => (state.refused.includes(field) ? t(`errors.${field}`) : undefined);
  const text = (name: "name" | "email" | "phone") => ({
    name,
    value: values[name],
    onChange: (typed: string) => setValues((before) => ({ ...before, [name]: typed })),
    error: error(name),
    validationBehavior: "aria" as const,
  });
  return (
    <form ref={form} action={send} onSubmit={submit} noValidate className="grid gap-6">
      {state.trouble && (
        <Notice tone="alert" role="alert">
          {t(`errors.${state.trouble}`, { phone })}
        </Notice>
      )}
      <TextField {...text("name")} label={t("name")} autoComplete="name" isRequired />
      <TextField {...text("email")} label={t("email")} type="email" inputMode="email" autoComplete="email" isRequired />
      <TextField {...text("phone")} label={t("phone")} hint={t("phoneHint")} type="tel" autoComplete="tel" />
      <Select
        name="package_handle"
        label={t("package")}
        defaultValue={state.values.package_handle}
        error={error("package_handle")}
        options={[{ value: "", label: t("packageAny") }, ...packages]}
      />
      <Select
        name="preferred_time"
        label={t("time")}
        defaultValue={state.values.preferred_time}
        error={error("preferred_time")}
        options={TIMES.map((value) => ({ value, label: t(`times.${value}`) }))}
      />
      <p className="text-small text-ink-soft">{t("privacy")}</p>
      <Checkbox
        name="adult"
        value="yes"
        validationBehavior="aria"
        isSelected={values.adult}
        onChange={(adult) => setValues((before) => ({ ...before, adult }))}
        error={error("adult")}
      >
        {t("adult")}
      </Checkbox>
      <Button type="submit" busy={sending} className="w-full sm:w-auto sm:justify-self-start">
        {sending ? t("sending") : t("send")}
      </Button>
    </form>
  );
}
