import type { Picture } from "@ampoule/contract/catalogue";
import { getImageProps } from "next/image";
import { preload } from "react-dom";
import { classNames } from "./class-names";

/** No taller than a screen, whichever way it was taken. */
const TALLEST_REM = 34;

type Props = {
  readonly picture: Picture;
  /** How wide it stands on which screen, as in an image's `sizes`. */
  readonly sizes: string;
  /** The page's largest: fetched with the page. All others wait until they come into sight. */
  readonly first?: boolean;
  readonly className?: string;
};

/**
 * One of the clinic's pictures, in the size and the format that suit who looks. Its room is kept while it loads. It is an
 * `img` and no component of Next's: no script is sent for it.
 */
export function PictureImage({ picture, sizes, first = false, className }: Props) {
  const { id, alt, width, height } = picture;
  const { props } = getImageProps({ src: `/api/pictures/${id}`, alt, width, height, sizes });
  if (first)
    preload(props.src, {
      as: "image",
      fetchPriority: "high",
      imageSizes: sizes,
      ...(props.srcSet === undefined ? {} : { imageSrcSet: props.srcSet }),
    });
  return (
    <img
      {...props}
      alt={alt}
      loading={first ? "eager" : "lazy"}
      fetchPriority={first ? "high" : "auto"}
      className={classNames("block h-auto rounded-label border border-rule bg-well", className)}
      style={{ width: `min(100%, ${width}px, ${((TALLEST_REM * width) / height).toFixed(2)}rem)` }}
    />
  );
}
