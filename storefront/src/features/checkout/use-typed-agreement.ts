"use client";

import { useEffect, useRef, useState } from "react";
import { typedEarly } from "@/ui/typed-early";
import { type AgreementDraft, emptyDraft, withTyped } from "./draft";

/** A signature's draft that begins with what was typed inside `place` before this ran. It is kept nowhere. */
export function useTypedAgreement(known: AgreementDraft) {
  const [draft, setDraft] = useState(known);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const typed = place.current ? typedEarly(place.current) : {};
    setDraft((before) => withTyped({ ...emptyDraft(), agreement: before }, typed).agreement);
  }, []);
  return { draft, setDraft, place };
}
