import type { MetadataRoute } from "next";
import { environment } from "@/environment";

export const dynamic = "force-dynamic";

/** The catalogue may be read by machines; what belongs to one person may not. */
export default function robots(): MetadataRoute.Robots {
  const { STOREFRONT_URL, AMPOULE_DEMO } = environment();
  // A demonstration is nobody's clinic and should not be found as one.
  if (AMPOULE_DEMO) return { rules: { userAgent: "*", disallow: "/" } };
  return {
    rules: {
      userAgent: "*",
      disallow: ["/*/cart", "/*/checkout", "/*/compare", "/*/order/", "/*/search", "/payment-collection/", "/api/"],
    },
    sitemap: new URL("/sitemap.xml", STOREFRONT_URL).href,
  };
}
