"use client";

import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { type Typed, typedEarly } from "@/ui/typed-early";
import { draftKey, readDraft, withTyped, writeDraft, type CheckoutDraft } from "./draft";

/**
 * What the client types, kept in the tab's storage so that a reload loses nothing. Storage that is full or forbidden
 * only means that a reload does lose it. Over what was stored goes what was sent without
 * scripts and came back (`posted`), and over that what was typed inside `place` before this ran.
 */
export function useDraft(key: string, known: CheckoutDraft, posted: Typed, place: RefObject<HTMLElement | null>) {
  const [draft, setDraft] = useState(() => withTyped(known, posted));
  const came_back = useRef(posted);
  const restored = useRef(false);

  useEffect(() => {
    if (restored.current) return;
    restored.current = true;
    const typed = place.current ? typedEarly(place.current) : {};
    const stored = storage()?.getItem(draftKey(key)) ?? null;
    setDraft((server) => withTyped(readDraft(stored, server), { ...came_back.current, ...typed }));
  }, [key, place]);

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
