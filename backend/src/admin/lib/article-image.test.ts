import { readBody } from "@ampoule/domain/article";
import { withImage } from "./article-image";

const image = { id: "pic_01J", alt: "A vial" };
const MARKDOWN = "![A vial](image:pic_01J)";

test("an image stands in a paragraph of its own, after the one that is written in", () => {
  expect(withImage("One.\n\nTwo.", 2, image)).toBe(`One.\n\n${MARKDOWN}\n\nTwo.`);
  expect(withImage("One.\n\nTwo.\n", 9, image)).toBe(`One.\n\nTwo.\n\n${MARKDOWN}\n`);
  expect(withImage("", 0, image)).toBe(`${MARKDOWN}\n`);
});

test.each(["[a](b)", "*a* ](javascript:x) ![", "a\\", "`a`"])(
  "its words are text, whatever they look like: %s",
  (alt) => {
    const { images, problems } = readBody(withImage("Before.\n\nAfter.", 3, { ...image, alt }));
    expect({ images, problems }).toEqual({ images: [{ image_id: "pic_01J", alt }], problems: [] });
  },
);
