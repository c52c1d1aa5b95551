import { useTranslations } from "next-intl";
import { LinkButton } from "./link-button";

type Props = {
  /** From 1 on. */
  readonly page: number;
  readonly pages: number;
  readonly path: (page: number) => string;
};

/** The way to the pages before and after this one of a long list; nothing where it is one page. */
export function Pages({ page, pages, path }: Props) {
  const t = useTranslations("common.pages");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("label")} className="mt-10 flex items-center justify-between gap-4" data-print="no">
      <span className="min-w-28">
        {page > 1 && (
          <LinkButton href={path(page - 1)} rel="prev" kind="secondary">
            {t("previous")}
          </LinkButton>
        )}
      </span>
      <span className="figures text-small text-ink-soft">{t("at", { page, pages })}</span>
      <span className="min-w-28 text-right">
        {page < pages && (
          <LinkButton href={path(page + 1)} rel="next" kind="secondary">
            {t("next")}
          </LinkButton>
        )}
      </span>
    </nav>
  );
}
