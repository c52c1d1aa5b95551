import type { AgreementDocument } from "@ampoule/contract/checkout";
import { classNames } from "@/ui/class-names";

type Props = { readonly document: AgreementDocument; readonly version: string; readonly scroll?: boolean };

/** The agreement as it is signed, word for word. */
export function AgreementText({ document, version, scroll = false }: Props) {
  return (
    <div
      role="region"
      aria-label={document.title}
      tabIndex={scroll ? 0 : undefined}
      className={classNames(
        "rounded-label border border-rule-strong bg-label px-5 py-5 sm:px-6",
        scroll && "max-h-80 overflow-y-auto print:max-h-none",
      )}
    >
      <h3 className="text-h3">{document.title}</h3>
      <p className="mt-1 text-small text-ink-soft">{version}</p>
      {document.paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-3 text-[0.9875rem] leading-relaxed">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
