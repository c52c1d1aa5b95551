import { addressProblems } from "./typed-addresses";

test("26. an internal address is named where it stands in the body, and nothing else is looked at", () => {
  const body = {
    title: "http://localhost/ is a title",
    thumbnail: "http://169.254.169.254/a.png",
    images: [{ url: "https://cdn.example.com/a.png" }, { url: "http://10.0.0.1/b.png" }, { url: "//10.0.0.1/c.png" }],
    evidence: [{ citation: "10.1000/xyz" }, { citation: "https://user:secret@example.com/" }],
    create: [{ image_url: "/relative.png", images: ["ftp://example.com/d.png", ""] }],
  };
  expect(addressProblems(body, []).map(({ path }) => path)).toEqual([
    "thumbnail",
    "images.1.url",
    "images.2.url",
    "evidence.1.citation",
    "create.0.images.0",
  ]);
});

test("a source's address may be a DOI, an image's may not", () => {
  const body = {
    evidence: [{ url: "10.3390/nu9080866" }, { url: "doi: 10.1155/2012/456279" }, { url: "javascript:alert(1)" }],
    images: [{ url: "10.3390/nu9080866" }],
  };
  expect(addressProblems(body, []).map(({ path }) => path)).toEqual(["evidence.2.url", "images.0.url"]);
});
