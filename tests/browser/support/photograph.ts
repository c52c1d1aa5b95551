import sharp from "sharp";

/** A room as a photograph of it would be: light from a window, two chairs, and the grain that makes a file large. */
const ROOM = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1067" viewBox="0 0 1600 1067">
  <defs>
    <linearGradient id="wall" x1="0" x2="1"><stop stop-color="#e9e1d2"/><stop offset="1" stop-color="#b9b3a3"/></linearGradient>
    <linearGradient id="floor" y2="1" x2="0"><stop stop-color="#a58a68"/><stop offset="1" stop-color="#6f5940"/></linearGradient>
  </defs>
  <rect width="1600" height="760" fill="url(#wall)"/><rect y="760" width="1600" height="307" fill="url(#floor)"/>
  <rect x="120" y="120" width="430" height="470" fill="#dfeaf0" stroke="#f7f4ec" stroke-width="26"/>
  <path d="M335 120v470M120 355h430" stroke="#f7f4ec" stroke-width="14"/>
  <g fill="#3f5b57"><rect x="640" y="470" width="300" height="330" rx="40"/><rect x="610" y="650" width="360" height="170" rx="36"/></g>
  <g fill="#3f5b57"><rect x="1120" y="470" width="300" height="330" rx="40"/><rect x="1090" y="650" width="360" height="170" rx="36"/></g>
  <g stroke="#53585a" stroke-width="9" fill="none"><path d="M1010 240v640M970 880h80M1490 240v640M1450 880h80"/></g>
  <g fill="#f3f6f4" stroke="#9aa5a3" stroke-width="4"><rect x="975" y="250" width="70" height="120" rx="18"/><rect x="1455" y="250" width="70" height="120" rx="18"/></g>
</svg>`;

export async function photograph(): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 14 };
  const grain = await sharp({ create: { width: 1600, height: 1067, channels: 3, background: "#808080", noise } })
    .png()
    .toBuffer();
  return sharp(Buffer.from(ROOM))
    .composite([{ input: grain, blend: "soft-light" }])
    .jpeg({ quality: 90 })
    .toBuffer();
}
