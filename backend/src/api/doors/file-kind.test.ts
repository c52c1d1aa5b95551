import { fileKind } from "./file-kind";

const latin1 = (text: string) => Buffer.from(text, "latin1");
const png = latin1("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01");
const jpeg = latin1("\xff\xd8\xff\xe0\0\x10JFIF\0");
const webp = latin1("RIFF\x24\0\0\0WEBPVP8 ");
const avif = latin1("\0\0\0\x1cftypavif\0\0\0\0mif1avif");

test("26. an image is what its bytes are, and says so", () => {
  expect(fileKind("image/png", png)?.ending).toBe(".png");
  expect(fileKind("image/jpeg", jpeg)?.ending).toBe(".jpg");
  expect(fileKind("image/webp", webp)?.ending).toBe(".webp");
  expect(fileKind("image/avif", avif)?.ending).toBe(".avif");
  expect(fileKind("image/png", jpeg)).toBeUndefined();
  expect(fileKind("text/html", png)).toBeUndefined();
});

test("26. SVG, HTML, GIF, a program and a renamed page are refused", () => {
  const svg = latin1('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  for (const said of ["image/svg+xml", "image/png", "text/csv"]) expect(fileKind(said, svg)).toBeUndefined();
  expect(fileKind("text/csv", latin1("\n <!doctype html><script>alert(1)</script>"))).toBeUndefined();
  expect(fileKind("image/gif", latin1("GIF89a"))).toBeUndefined();
  expect(fileKind("image/jpeg", latin1("MZ\x90\0"))).toBeUndefined();
  expect(fileKind("text/csv", latin1("MZ\x90\0"))).toBeUndefined();
  expect(fileKind("image/avif", latin1("\0\0\0\x1cftypisom\0\0\0\0mp42"))).toBeUndefined();
  expect(fileKind("image/png", latin1(""))).toBeUndefined();
});

test("the stock admin's product import brings its CSV by the same route", () => {
  expect(fileKind("text/csv", Buffer.from("Product Handle;Product Title\na;Vitamín C\n"))?.ending).toBe(".csv");
});
