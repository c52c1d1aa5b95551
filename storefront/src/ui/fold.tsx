import type { ReactNode } from "react";

type Props = {
  readonly title: ReactNode;
  readonly open?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** The platform's own disclosure: it opens without JavaScript, and a browser's search looks into it. */
export function Fold({ title, open = false, className, children }: Props) {
  return (
    <details className={className} open={open || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center gap-2 font-medium text-accent">
        {title}
        <svg aria-hidden="true" viewBox="0 0 12 8" width="12" height="8" className="[[open]>summary>&]:rotate-180">
          <path d="m1 1.5 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </summary>
      {children}
    </details>
  );
}
