import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { LANGUAGES } from "@ampoule/domain/language";
import { LONGEST_BODY_BYTES } from "./src/door/refuse-request";

// The repository's root: the workspace hoists packages there, beyond this folder.
const repository = fileURLToPath(new URL("..", import.meta.url));

const [FIRST, ...OTHERS] = LANGUAGES;

const config: NextConfig = {
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  output: "standalone",
  // Next's page cache, with each page's own security policy beside it. Next loads it by itself, so `tsc -b` compiles it.
  cacheHandler: fileURLToPath(new URL("dist/page-cache/page-cache.js", import.meta.url)),
  // A kept page may be shown this long past its time while a new one is made: no longer, for it names a price.
  expireTime: 3600,
  poweredByHeader: false,
  // The door compresses a kept page and makes its ETag: once, and not for each who asks for it.
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  images: {
    formats: ["image/avif", "image/webp"],
    // Our own pictures by their ids, and nothing else: no address that somebody writes into a request is ever fetched.
    localPatterns: [{ pathname: "/api/pictures/*", search: "" }],
    remotePatterns: [],
    deviceSizes: [384, 640, 828, 1080, 1280, 1920],
    imageSizes: [256],
    // A picture is one file for good.
    minimumCacheTTL: 31_536_000,
    maximumDiskCacheSize: 512 * 1024 * 1024,
  },
  // `npm run verify` checks types; whoever starts the software needn't wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    inlineCss: true,
    optimizePackageImports: ["react-aria-components"],
    // A body that doesn't say how long it is: read no further than this, by the proxy and by an action.
    proxyClientMaxBodySize: LONGEST_BODY_BYTES,
    serverActions: { bodySizeLimit: LONGEST_BODY_BYTES },
  },
  // Addresses begin with the language. A file (`/robots.txt`) and what has no language keep their own.
  redirects: () =>
    Promise.resolve([
      ...OTHERS.map((language) => ({
        source: "/",
        has: [{ type: "header" as const, key: "accept-language", value: `${language}\\b.*` }],
        destination: `/${language}`,
        permanent: false,
      })),
      { source: "/", destination: `/${FIRST}`, permanent: false },
      {
        source: `/:path((?!${LANGUAGES.map((each) => `${each}$|${each}/`).join("|")}|_next/|api/|payment-collection/)[^.]+)`,
        destination: `/${FIRST}/:path`,
        permanent: false,
      },
    ]),
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
