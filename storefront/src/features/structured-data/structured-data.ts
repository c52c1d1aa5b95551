import type { Article, CarePackage, Clinic, IngredientDetail } from "@ampoule/contract/catalogue";
import { majorFromMinor, moneyFromJson } from "@ampoule/domain/money";
import type {
  BreadcrumbList,
  MedicalBusiness,
  MedicalWebPage,
  Offer,
  Product,
  Substance,
  WebSite,
  WithContext,
} from "schema-dts";

/** Where the pages are: the clinic's own address and the language they are told in. */
export type Site = { readonly origin: string; readonly locale: string };

const CONTEXT = "https://schema.org";
const urlOf = ({ origin, locale }: Site, path: string): string => new URL(`/${locale}${path}`, origin).href;
const clinicId = ({ origin }: Site): string => new URL("/#clinic", origin).href;

// What a machine is told is what the page says, by schema.org's names: no rating, no review, no claim of its own.

/** The home page: the clinic, and the site with its search. */
export function homeData(site: Site, clinic: Clinic): [WithContext<MedicalBusiness>, WithContext<WebSite>] {
  const { name, phone, email, address } = clinic;
  const street = [address.line_1, address.line_2].filter(Boolean).join(", ");
  return [
    {
      "@context": CONTEXT,
      "@type": "MedicalBusiness",
      "@id": clinicId(site),
      name,
      telephone: phone,
      email,
      url: urlOf(site, ""),
      address: {
        "@type": "PostalAddress",
        streetAddress: street,
        addressLocality: address.city,
        addressRegion: address.province,
        postalCode: address.postal_code,
        addressCountry: address.country_code.toUpperCase(),
      },
    },
    {
      "@context": CONTEXT,
      "@type": "WebSite",
      name,
      url: urlOf(site, ""),
      inLanguage: site.locale,
      publisher: { "@id": clinicId(site) },
    },
  ];
}

/** A package, and what each way of buying it costs in all. */
export function packageData(site: Site, each: CarePackage): [WithContext<Product>] {
  const url = urlOf(site, `/packages/${each.handle}`);
  const product: WithContext<Product> = {
    "@context": CONTEXT,
    "@type": "Product",
    "@id": url,
    name: each.title,
    description: each.description,
    category: each.goal_label,
    image: pictureOf(url),
    url,
    ...(each.online_payment_disabled ? {} : { offers: each.options.map((option) => offerOf(site, url, option)) }),
  };
  return [product];
}

function offerOf(site: Site, url: string, { title, sku, price, available }: CarePackage["options"][number]): Offer {
  const amount = moneyFromJson(price);
  return {
    "@type": "Offer",
    name: title,
    ...(sku === null ? {} : { sku }),
    price: majorFromMinor(amount.amount, amount.currency),
    priceCurrency: price.currency.toUpperCase(),
    availability: available ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
    url,
    seller: { "@id": clinicId(site) },
  };
}

/** An ingredient's page, and when its newest piece of evidence was reviewed by whom. */
export function ingredientData(site: Site, each: IngredientDetail): [WithContext<MedicalWebPage>] {
  const url = urlOf(site, `/ingredients/${each.handle}`);
  const newest = each.evidence.toSorted((a, b) => b.reviewed_on.localeCompare(a.reviewed_on))[0];
  const about: Substance = {
    "@type": "Substance",
    name: each.name,
    ...(each.also_known_as.length === 0 ? {} : { alternateName: each.also_known_as }),
    description: each.what_it_is,
  };
  return [
    {
      "@context": CONTEXT,
      "@type": "MedicalWebPage",
      "@id": url,
      url,
      name: each.name,
      image: pictureOf(url),
      inLanguage: site.locale,
      about,
      ...(newest ? { lastReviewed: newest.reviewed_on, reviewedBy: person(newest.reviewer) } : {}),
      ...citationsOf(each.evidence),
    },
  ];
}

/** An article: who wrote it, who answers for its medicine, since when, by which sources. */
export function articleData(site: Site, each: Article): [WithContext<MedicalWebPage>] {
  const url = urlOf(site, `/articles/${each.handle}`);
  return [
    {
      "@context": CONTEXT,
      "@type": "MedicalWebPage",
      "@id": url,
      url,
      name: each.title,
      headline: each.title,
      description: each.summary,
      image: pictureOf(url),
      inLanguage: site.locale,
      author: person(each.author),
      reviewedBy: person(each.medical_reviewer),
      lastReviewed: each.reviewed_on,
      publisher: { "@id": clinicId(site) },
      ...citationsOf(each.sources),
    },
  ];
}

/** What other sites show for a page: its folder has an `opengraph-image`. */
const pictureOf = (url: string): string => `${url}/opengraph-image`;

const person = (name: string) => ({ "@type": "Person" as const, name });

/** Each source once; one without an address of its own is named. */
function citationsOf(sources: readonly { readonly citation: string | null; readonly url: string | null }[]) {
  const known = new Map(sources.flatMap(({ citation, url }) => (citation ? [[citation, url] as const] : [])));
  if (known.size === 0) return {};
  return {
    citation: [...known].map(([name, url]) => ({ "@type": "CreativeWork" as const, name, ...(url ? { url } : {}) })),
  };
}

/** The way back from a page: each step by its name, the page itself the last. */
export function breadcrumbData(site: Site, steps: readonly { readonly name: string; readonly path: string }[]) {
  const list: WithContext<BreadcrumbList> = {
    "@context": CONTEXT,
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: urlOf(site, path),
    })),
  };
  return list;
}
