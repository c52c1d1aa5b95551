import localFont from "next/font/local";

// Variable, Latin alone, served from our own origin. None is preloaded: it would come before the style sheet, on which the
// first words wait, and on a slow line they are read in the fallback, which is as wide (fallbacks.css), half a second sooner.
export const serif = localFont({
  src: "../../../node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2",
  variable: "--font-fraunces",
  weight: "300 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  variable: "--font-inter",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
