import sharp from "sharp";
import { imageFacts, remadeImage } from "./image-file";

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } });
const bytesOf = async (image: Buffer) => {
  const remade = await remadeImage(image);
  if (!remade.ok) throw new Error(remade.why);
  return remade.bytes;
};

test.each([
  ["png", "image/png"],
  ["jpeg", "image/jpeg"],
  ["webp", "image/webp"],
  ["avif", "image/avif"],
] as const)("%s stays what it is, in its size", async (format, mime) => {
  const made = await blank(60, 40).toFormat(format).toBuffer();
  expect(await imageFacts(await bytesOf(made))).toEqual({ mime, width: 60, height: 40 });
});

test("a photograph stands upright, and tells no longer where it was taken", async () => {
  const taken = await blank(60, 40)
    .withExif({ IFD0: { Copyright: "someone" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  const remade = await bytesOf(taken);
  const { exif, orientation, width, height } = await sharp(remade).metadata();
  expect({ exif, orientation, width, height }).toEqual({ width: 40, height: 60 });
  expect(await imageFacts(taken)).toMatchObject({ width: 40, height: 60 });
});

test("what stands behind an image's end goes", async () => {
  const script = "<script>alert(1)</script>";
  const made = Buffer.concat([await blank(8, 8).png().toBuffer(), Buffer.from(script)]);
  expect((await bytesOf(made)).includes(script)).toBe(false);
});

test("a large one is made as small as pages need it, a small one no larger", async () => {
  expect(await imageFacts(await bytesOf(await blank(5000, 1000).png().toBuffer()))).toMatchObject({
    width: 3840,
    height: 768,
  });
});

test("what isn't an image to its end is none, and a wall of pixels isn't unfolded", async () => {
  const whole = await sharp({
    create: {
      width: 300,
      height: 300,
      channels: 3,
      background: "#000",
      noise: { type: "gaussian", mean: 99, sigma: 50 },
    },
  })
    .png()
    .toBuffer();
  for (const bytes of [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"),
    whole.subarray(0, whole.length / 2),
  ])
    expect(await remadeImage(bytes)).toEqual({ ok: false, why: "not_an_image" });
  const wall = await blank(8000, 8000).png().toBuffer();
  expect(await remadeImage(wall)).toEqual({ ok: false, why: "too_many_pixels" });
});
