import localFont from "next/font/local";

// Variable, Latin alone, served from our own origin: the files are made by `npm run fonts`. None is preloaded: it would come
// before the style sheet, on which the first words wait, and on a slow line they are read in the fallback, which is as wide
// (fallbacks.css), half a second sooner.
export const serif = localFont({
  src: "./fonts/fraunces.woff2",
  variable: "--font-fraunces",
  weight: "350 400",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});

export const sans = localFont({
  src: "./fonts/inter.woff2",
  variable: "--font-inter",
  weight: "400 600",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
});
