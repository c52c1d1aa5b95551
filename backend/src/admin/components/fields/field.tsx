import { Hint, Label } from "@medusajs/ui";
import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** A labelled field with its error, or else its hint, beneath it; the input names `${id}-note` in `aria-describedby`. */
export function Field({ id, label, hint, error, children }: Props) {
  return (
    <div className="flex min-w-0 flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {(error ?? hint) !== undefined && (
        <Hint id={`${id}-note`} variant={error === undefined ? "info" : "error"} role={error && "alert"}>
          {error ?? hint}
        </Hint>
      )}
    </div>
  );
}
