import { NextIntlClientProvider, type Messages } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";

type Props = { readonly only: readonly (keyof Messages)[]; readonly children: ReactNode };

/** Gives the browser's part of a page the messages that it uses, and no others. */
export async function ClientMessages({ only, children }: Props) {
  const all = await getMessages();
  const messages = Object.fromEntries(only.map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
