"use client";

import { useState, useSyncExternalStore } from "react";

type Props = {
  readonly title: string;
  readonly address: string;
  readonly labels: { readonly share: string; readonly copy: string; readonly copied: string };
};

const never = () => () => undefined;

/** The device's own menu, or else the clipboard. Where there is neither, and without JavaScript, there is no button. */
export function ShareButton({ title, address, labels }: Props) {
  const means = useSyncExternalStore(never, meansHere, () => null);
  const [copied, setCopied] = useState(false);
  if (means === null) return null;

  const share = async (): Promise<void> => {
    // Rejects where the reader closes the menu, or denies the clipboard: then nothing was shared.
    if (means === "menu") await navigator.share({ title, url: address }).catch(() => undefined);
    else
      await navigator.clipboard.writeText(address).then(
        () => setCopied(true),
        () => undefined,
      );
  };
  return (
    <>
      <button type="button" onClick={() => void share()} className="link inline-flex min-h-10 items-center">
        {means === "menu" ? labels.share : labels.copy}
      </button>
      <span role="status" className={copied ? "text-ink-soft" : "sr-only"}>
        {copied ? labels.copied : ""}
      </span>
    </>
  );
}

/** Both are there on secure pages alone. */
function meansHere(): "menu" | "clipboard" | null {
  if ("share" in navigator) return "menu";
  return "clipboard" in navigator ? "clipboard" : null;
}
