import type { CarePackage, Clinic, IngredientDetail } from "@ampoule/contract/catalogue";
import { breadcrumbData, homeData, ingredientData, packageData } from "./structured-data";

const SITE = { origin: "https://clinic.example", locale: "es" };
const usd = (minor: string) => ({ minor, currency: "usd" });

// What these read of a noun, and no more.
const PACKAGE = {
  handle: "radiance-kit",
  title: "Radiance kit",
  description: "Six infusions.",
  goal_label: "Hair, skin and nails",
  online_payment_disabled: false,
  options: [
    { title: "Six sessions", sku: "radiance-kit-course", price: usd("94500"), available: true },
    { title: "Single session", sku: null, price: usd("17500"), available: false },
  ],
} as unknown as CarePackage;

test("a package tells the whole price of each way of buying it, exactly, and whether it can be bought", () => {
  const [product] = packageData(SITE, PACKAGE);
  expect(product).toMatchObject({
    "@type": "Product",
    url: "https://clinic.example/es/packages/radiance-kit",
    image: "https://clinic.example/es/packages/radiance-kit/opengraph-image",
    offers: [
      { price: "945.00", priceCurrency: "USD", sku: "radiance-kit-course", availability: "https://schema.org/InStock" },
      { price: "175.00", priceCurrency: "USD", availability: "https://schema.org/OutOfStock" },
    ],
  });
});

test("what the clinic takes payment for by phone is offered by no machine", () => {
  expect(packageData(SITE, { ...PACKAGE, online_payment_disabled: true })[0]).not.toHaveProperty("offers");
});

test("an ingredient's page names its newest review and each source once", () => {
  const evidence = (reviewed_on: string, reviewer: string, citation: string | null, url: string | null) => ({
    reviewed_on,
    reviewer,
    citation,
    url,
  });
  const ingredient = {
    handle: "biotin",
    name: "Biotin",
    also_known_as: ["Vitamin B7"],
    what_it_is: "A B vitamin.",
    evidence: [
      evidence("2025-01-02", "Dr. Old", "A source", "https://a.example/1"),
      evidence("2026-03-04", "Dr. New", "A source", "https://a.example/1"),
      evidence("2024-01-02", "Dr. Older", null, null),
    ],
  } as unknown as IngredientDetail;
  expect(ingredientData(SITE, ingredient)).toEqual([
    {
      "@context": "https://schema.org",
      "@type": "MedicalWebPage",
      "@id": "https://clinic.example/es/ingredients/biotin",
      url: "https://clinic.example/es/ingredients/biotin",
      name: "Biotin",
      image: "https://clinic.example/es/ingredients/biotin/opengraph-image",
      inLanguage: "es",
      about: { "@type": "Substance", name: "Biotin", alternateName: ["Vitamin B7"], description: "A B vitamin." },
      lastReviewed: "2026-03-04",
      reviewedBy: { "@type": "Person", name: "Dr. New" },
      citation: [{ "@type": "CreativeWork", name: "A source", url: "https://a.example/1" }],
    },
  ]);
});

test("the clinic stands with its address, and the way back counts from one", () => {
  const clinic: Clinic = {
    name: "Clinic",
    phone: "+1 555 0100",
    email: "a@clinic.example",
    address: {
      line_1: "1 Street",
      line_2: null,
      city: "Town",
      province: "NY",
      postal_code: "10001",
      country_code: "us",
    },
    zone: "America/New_York",
    currency: "usd",
    region_id: "reg_1",
    medical_director: "Dr. Ada",
  };
  const [business, site] = homeData(SITE, clinic);
  expect(business).toMatchObject({
    "@id": "https://clinic.example/#clinic",
    address: { streetAddress: "1 Street", addressCountry: "US" },
  });
  expect(site).toMatchObject({ inLanguage: "es", publisher: { "@id": "https://clinic.example/#clinic" } });
  const steps = [
    { name: "Paquetes", path: "/packages" },
    { name: "Radiance", path: "/packages/radiance-kit" },
  ];
  expect(breadcrumbData(SITE, steps)).toMatchObject({
    itemListElement: [
      { position: 1, item: "https://clinic.example/es/packages" },
      { position: 2, name: "Radiance" },
    ],
  });
});
