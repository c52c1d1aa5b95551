import type { Appearance } from "./protocol";

/** Stripe's variables that are followed, and the custom properties of the frame's style. */
const VARIABLES: Readonly<Record<string, string>> = {
  colorPrimary: "--primary",
  colorBackground: "--background",
  colorText: "--text",
  colorTextSecondary: "--secondary",
  colorDanger: "--danger",
  fontFamily: "--font",
  fontSizeBase: "--size",
  borderRadius: "--radius",
  spacingUnit: "--unit",
};
const THEMES = ["night", "flat"];

/** Dresses the frame as the page asks. Answers whether it is dark. */
export function applyAppearance(root: HTMLElement, appearance: Appearance): boolean {
  root.classList.remove(...THEMES);
  if (appearance.theme !== undefined && THEMES.includes(appearance.theme)) root.classList.add(appearance.theme);
  for (const [name, property] of Object.entries(VARIABLES)) {
    const value = appearance.variables?.[name];
    if (value === undefined) root.style.removeProperty(property);
    else root.style.setProperty(property, value);
  }
  const dark = isDark(getComputedStyle(root).getPropertyValue("--background").trim());
  root.style.colorScheme = dark ? "dark" : "light";
  return dark;
}

/** By the relative luminance of WCAG 2; what the browser can't read as a colour counts as light. */
function isDark(colour: string): boolean {
  const probe = document.createElement("span");
  probe.style.color = colour;
  document.body.append(probe);
  const channels =
    getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  probe.remove();
  const [red = 255, green = 255, blue = 255] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}
