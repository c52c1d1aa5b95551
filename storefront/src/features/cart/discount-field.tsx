"use client";

import { useRouter } from "next/navigation";
import { useActionState, useEffect, useRef } from "react";
import { buttonStyle } from "@/ui/button-style";
import { FieldMessage } from "@/ui/field-error";
import { FIELD } from "@/ui/field-style";
import { Fold } from "@/ui/fold";
import type { CodeRefusal } from "./cart-note";
import { applyDiscountCode } from "./discount-code";
import { PendingButton } from "./pending-button";

type Props = {
  readonly open: boolean;
  /** The page's address says that the last one wasn't valid. */
  readonly refused: boolean;
  readonly locale: string;
  readonly texts: {
    readonly title: string;
    readonly code: string;
    readonly apply: string;
    readonly refusals: Readonly<Partial<Record<CodeRefusal, string>>>;
  };
};

/** The field for a code. One that isn't taken stays in it, with a sentence beside it, without JavaScript too. */
export function DiscountField({ open, refused, locale, texts }: Props) {
  const cart = `/${locale}/cart`;
  const [answer, apply] = useActionState(applyDiscountCode, null, cart);
  const field = useRef<HTMLInputElement>(null);
  const router = useRouter();
  useEffect(() => {
    if (answer === null) return;
    field.current?.focus();
    // The note in the address tells of what was done before this.
    if (window.location.search !== "") router.replace(cart, { scroll: false });
  }, [answer, cart, router]);
  const why = answer?.why ?? (refused ? "DISCOUNT_UNKNOWN" : null);
  return (
    <Fold title={texts.title} open={open || why !== null}>
      <form action={apply} className="mt-2 flex items-end gap-3">
        <input type="hidden" name="locale" value={locale} />
        <label className="min-w-0 grow">
          <span className={FIELD.label}>{texts.code}</span>
          <input
            ref={field}
            name="code"
            required
            maxLength={100}
            defaultValue={answer?.typed}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={why !== null || undefined}
            aria-describedby={why !== null ? "discount-refused" : undefined}
            className={FIELD.box}
          />
        </label>
        <PendingButton className={buttonStyle("secondary", false)}>{texts.apply}</PendingButton>
      </form>
      <FieldMessage id="discount-refused">{why === null ? undefined : texts.refusals[why]}</FieldMessage>
    </Fold>
  );
}
