import type { Sharp, SharpOptions } from "sharp";

/** The kinds of image that are kept, by the name that libvips has for each. AVIF is HEIF around AV1. */
const KINDS = { png: "image/png", jpeg: "image/jpeg", webp: "image/webp", heif: "image/avif" } as const;
type Kind = keyof typeof KINDS;
export type ImageMime = (typeof KINDS)[Kind];

/** Twice the width of the widest place on a page. */
const LONGEST_EDGE = 3_840;
/** A small file can say that it is a wall of pixels, which would take all memory to unfold. */
const MOST_PIXELS = 50_000_000;

export type Unusable = { ok: false; why: "not_an_image" | "too_many_pixels" };
export type RemadeImage = { ok: true; bytes: Buffer } | Unusable;
export type ImageFacts = { mime: ImageMime; width: number; height: number };

/**
 * An image made anew from its pixels: upright, no larger than a page shows it, and without whatever else its file held –
 * where and by whom it was taken, or a second file behind the first. A file that can't be read to its end is none.
 */
export async function remadeImage(bytes: Buffer): Promise<RemadeImage> {
  const read = await readHead(bytes);
  if (!read.ok) return read;
  const { open, kind } = read;
  const upright = open({ failOn: "error", limitInputPixels: MOST_PIXELS })
    .autoOrient()
    .resize({ width: LONGEST_EDGE, height: LONGEST_EDGE, fit: "inside", withoutEnlargement: true });
  try {
    return { ok: true, bytes: await encoded(upright, kind).toBuffer() };
  } catch {
    return { ok: false, why: "not_an_image" };
  }
}

/** What an image is and how large it is shown, in pixels; null where it is none that is kept. */
export async function imageFacts(bytes: Buffer): Promise<ImageFacts | null> {
  const read = await readHead(bytes);
  return read.ok ? { mime: KINDS[read.kind], width: read.width, height: read.height } : null;
}

type Head = {
  ok: true;
  kind: Kind;
  width: number;
  height: number;
  open: (options: SharpOptions) => Sharp;
};

async function readHead(bytes: Buffer): Promise<Head | Unusable> {
  const sharp = await imageLibrary();
  try {
    const { format, compression, width, height, autoOrient } = await sharp(bytes).metadata();
    if (!isKind(format) || (format === "heif" && compression !== "av1")) return { ok: false, why: "not_an_image" };
    if (width * height > MOST_PIXELS) return { ok: false, why: "too_many_pixels" };
    return { ok: true, kind: format, ...autoOrient, open: (options) => sharp(bytes, options) };
  } catch {
    return { ok: false, why: "not_an_image" };
  }
}

const isKind = (format: string): format is Kind => Object.hasOwn(KINDS, format);

/** Near enough to what came in that no eye tells; the storefront makes its smaller ones of it. */
function encoded(image: Sharp, kind: Kind): Sharp {
  switch (kind) {
    case "png":
      return image.png({ compressionLevel: 9 });
    case "jpeg":
      return image.jpeg({ quality: 92 });
    case "webp":
      return image.webp({ quality: 92 });
    case "heif":
      // Every step of effort doubles the time that staff wait.
      return image.avif({ quality: 80, effort: 2 });
  }
  return kind satisfies never;
}

let library: typeof import("sharp") | undefined;

/** Loaded by the first picture: a process that sees none doesn't hold it in memory. */
async function imageLibrary(): Promise<typeof import("sharp")> {
  if (library) return library;
  const { default: sharp } = await import("sharp");
  // Pictures are few: one at a time, and nothing kept of them.
  sharp.concurrency(1);
  sharp.cache(false);
  library = sharp;
  return sharp;
}
