import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation";
import { Section } from "./section";

/** Who it isn't for. */
export function CautionsSection({
  cautions,
  handle,
}: {
  readonly cautions: readonly string[];
  readonly handle: string;
}) {
  const t = useTranslations("packages.cautions");
  if (cautions.length === 0) return null;
  return (
    <Section id="cautions" title={t("title")} lead={t("lead")}>
      <ul className="grid max-w-4xl gap-x-12 sm:grid-cols-2">
        {cautions.map((caution) => (
          <li key={caution} className="flex gap-3.5 border-t border-rule py-3.5">
            <svg
              aria-hidden="true"
              viewBox="0 0 14 14"
              width="14"
              height="14"
              className="mt-[0.45rem] shrink-0 text-alert"
            >
              <path d="m2 2 10 10M12 2 2 12" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
            </svg>
            <span>{caution}</span>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link href={`/consultation?package=${encodeURIComponent(handle)}`} className="link">
          {t("ask")}
        </Link>
      </p>
    </Section>
  );
}
