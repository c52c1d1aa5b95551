import { useTranslations } from "next-intl";
import { SearchField } from "@/features/search/search-field";
import { Link } from "@/i18n/navigation";
import { Container } from "@/ui/layout";
import { LanguageSwitch } from "./language-switch";
import { Wordmark } from "./wordmark";

const PAGES = ["packages", "ingredients", "articles", "consultation"] as const;

/** Name, the four places to go, search, the other language, the cart. Where they have no room beside the name, the places stand in a second row: nothing hides in a menu. On the narrowest the cart is its sign alone. */
export function Header() {
  const t = useTranslations("common");
  return (
    <header className="border-b border-rule bg-paper">
      <Container className="search-row relative flex flex-wrap items-center justify-between gap-x-1 sm:gap-x-6">
        <Link href="/" className="flex min-h-14 grow items-center sm:min-h-[4.5rem] lg:grow-0">
          <Wordmark name={t("brand")} />
        </Link>
        <nav
          aria-label={t("nav.label")}
          className="order-3 -mx-1 w-[calc(100%+0.5rem)] sm:mx-0 sm:w-full lg:order-none lg:ml-auto lg:w-auto"
        >
          <ul className="flex flex-wrap justify-between pb-1 sm:justify-start sm:gap-x-7 lg:pb-0">
            {PAGES.map((page) => (
              <li key={page}>
                <Link
                  href={`/${page}`}
                  className="flex min-h-11 items-center px-1 text-[clamp(0.8125rem,4vw,0.9375rem)] text-ink-soft decoration-1 underline-offset-[0.4em] hover:text-ink hover:underline sm:px-0"
                >
                  {t(`nav.${page}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <search className="search-place" data-print="no">
          <SearchField id="header-search" />
        </search>
        <div className="flex items-center gap-3 sm:gap-6">
          <LanguageSwitch />
          <Link href="/cart" className="flex min-h-12 items-center gap-1.5 font-medium hover:text-accent">
            <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
              <path
                d="M3 6.5h14l-1.2 10a1.5 1.5 0 0 1-1.5 1.3H5.7a1.5 1.5 0 0 1-1.5-1.3zM7 8.8V5a3 3 0 0 1 6 0v3.8"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
                strokeLinejoin="round"
                strokeLinecap="round"
              />
            </svg>
            <span className="max-[22.5rem]:sr-only">{t("nav.cart")}</span>
          </Link>
        </div>
      </Container>
    </header>
  );
}
