import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Tone = "plain" | "alert" | "good";
type Props = {
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly children: ReactNode;
  /** `alert` is read out at once, `status` when there is a pause; none for what stands on the page from the start. */
  readonly role?: "alert" | "status" | "note";
  readonly className?: string;
};

const TONES: Record<Tone, string> = {
  plain: "border-accent bg-accent-wash",
  alert: "border-alert bg-alert-wash",
  good: "border-good bg-good-wash",
};

/** Something to read before going on. The tone is also in its words: colour alone says nothing. */
export function Notice({ tone = "plain", title, children, role = "note", className }: Props) {
  return (
    <div role={role} className={classNames("rounded-label border-l-4 px-5 py-4", TONES[tone], className)}>
      {title && <p className="font-semibold">{title}</p>}
      <div className={classNames("text-[0.9875rem] leading-relaxed", title && "mt-1")}>{children}</div>
    </div>
  );
}
