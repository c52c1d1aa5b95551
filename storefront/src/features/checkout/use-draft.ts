"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { draftKey, readDraft, writeDraft, type CheckoutDraft } from "./draft";

/**
 * What the client types, kept in the tab's storage so that a reload loses nothing. Storage that is full or forbidden
 * only means that a reload does lose it.
 */
export function useDraft(key: string, known: CheckoutDraft) {
  const [draft, setDraft] = useState(known);
  const restored = useRef(false);

  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    setDraft((server) => readDraft(storage()?.getItem(draftKey(key)) ?? null, server));
  }, [key]);

  const change = useCallback(
    (part: Partial<CheckoutDraft>) => {
      setDraft((before) => {
        const after = { ...before, ...part };
        store(key, after);
        return after;
      });
    },
    [key],
  );
  return { draft, change };
}

/** Forgets the draft: the order stands. */
export function forgetDraft(key: string): void {
  storage()?.removeItem(draftKey(key));
}

function store(key: string, draft: CheckoutDraft): void {
  try {
    storage()?.setItem(draftKey(key), writeDraft(draft));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return null;
  }
}
