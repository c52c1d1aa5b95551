import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleLink } from "@/features/articles/article-link";
import { Section } from "@/features/catalog/section";
import { HomeHero } from "@/features/home/home-hero";
import { Shelf } from "@/features/home/shelf";
import { Steps } from "@/features/home/steps";
import { GradeKey } from "@/features/ingredients/grade-key";
import { Link } from "@/i18n/navigation";
import { siteIn } from "@/features/structured-data/site";
import { homeData } from "@/features/structured-data/structured-data";
import { StructuredData } from "@/features/structured-data/structured-data-script";
import { alternatesOf } from "@/i18n/alternates";
import { pageLocale } from "@/i18n/page-locale";
import { listArticles } from "@/store-api/articles";
import { listCarePackages } from "@/store-api/care-packages";
import { retrieveClinic } from "@/store-api/clinic";
import { found } from "@/store-api/found";

type Props = { readonly params: Promise<{ locale: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations("home");
  return { description: t("lead"), alternates: alternatesOf(locale, "/") };
}

/** So many vials stand on the front page's shelf; a longer list is a link away. */
const SHELF = 16;

export default async function HomePage({ params }: Props) {
  const locale = await pageLocale(params);
  const t = await getTranslations("home");
  const [packages, articles, clinic] = await Promise.all([
    listCarePackages({ limit: SHELF }),
    listArticles(1),
    retrieveClinic(),
  ]);
  const { care_packages, count } = found(packages);
  return (
    <>
      {clinic.ok && <StructuredData data={homeData(siteIn(locale), clinic.value)} />}
      <HomeHero packages={care_packages} />
      <Section id="shelf" title={t("shelf_title")} lead={t("shelf_note")}>
        <Shelf packages={care_packages} />
        {count > care_packages.length && (
          <p className="mt-8">
            <Link href="/packages" className="link">
              {t("shelf_all", { count })}
            </Link>
          </p>
        )}
      </Section>
      <Section id="how" title={t("steps_title")}>
        <Steps />
      </Section>
      <Section id="known" title={t("known_title")} lead={t("known_text")}>
        <GradeKey />
        <p className="mt-8">
          <Link href="/ingredients" className="link">
            {t("known_link")}
          </Link>
        </p>
      </Section>
      {articles.ok && articles.value.count > 0 && (
        <Section id="reading" title={t("reading_title")}>
          <ul className="grid gap-6">
            {articles.value.articles.slice(0, 2).map((article) => (
              <li key={article.id}>
                <ArticleLink article={article} level="h3" />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
