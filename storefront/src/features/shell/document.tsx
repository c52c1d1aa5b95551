import type { ReactNode } from "react";
import { sans, serif } from "@/styles/fonts";
import "@/styles/globals.css";
import { VialParts } from "@/ui/formula-art/vial";

/** The page around every page. Each root layout renders it, so that all look the same. */
export function Document({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  return (
    <html lang={locale} className={`${serif.variable} ${sans.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <VialParts />
        {children}
      </body>
    </html>
  );
}
