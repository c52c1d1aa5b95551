import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { SECURITY_HEADERS } from "./src/security-headers";

// The repository's root: the workspace hoists packages there, beyond this folder.
const repository = fileURLToPath(new URL("..", import.meta.url));

const config: NextConfig = {
  turbopack: { root: repository },
  outputFileTracingRoot: repository,
  output: "standalone",
  // A kept page may be shown this long past its time while a new one is made: no longer, for it names a price.
  expireTime: 3600,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run verify` checks types; whoever starts the software needn't wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  experimental: { globalNotFound: true, optimizePackageImports: ["react-aria-components"] },
  headers: () => Promise.resolve([{ source: "/:path*", headers: SECURITY_HEADERS }]),
  // Addresses begin with the language. A file (`/robots.txt`) and what has no language keep their own.
  redirects: () =>
    Promise.resolve([
      { source: "/", destination: "/en", permanent: false },
      {
        source: "/:path((?!en$|en/|_next/|api/|payment-collection/)[^.]+)",
        destination: "/en/:path",
        permanent: false,
      },
    ]),
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
