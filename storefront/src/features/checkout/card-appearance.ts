import type { Appearance } from "@stripe/stripe-js";

/** The card form in the page's own colours, light or dark: its frame can't read our style sheet. */
export function cardAppearance(): Appearance {
  const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return {
    theme: window.matchMedia("(prefers-color-scheme: dark)").matches ? "night" : "stripe",
    labels: "above",
    variables: {
      colorPrimary: token("--accent"),
      colorBackground: token("--label"),
      colorText: token("--ink"),
      colorTextSecondary: token("--ink-soft"),
      colorTextPlaceholder: token("--ink-soft"),
      colorDanger: token("--alert"),
      borderRadius: "3px",
      fontFamily: "Inter, system-ui, sans-serif",
      fontSizeBase: "17px",
      spacingUnit: "4px",
    },
    rules: {
      ".Input": { border: `1px solid ${token("--rule-strong")}`, padding: "12px 16px", boxShadow: "none" },
      ".Input:focus": { outline: `3px solid ${token("--accent")}`, outlineOffset: "2px", boxShadow: "none" },
      ".Input--invalid": { border: `2px solid ${token("--alert")}`, boxShadow: "none" },
      ".Label": { fontSize: "17px", fontWeight: "500", color: token("--ink"), marginBottom: "8px" },
      ".Error": { fontSize: "14px", fontWeight: "500" },
    },
  };
}
