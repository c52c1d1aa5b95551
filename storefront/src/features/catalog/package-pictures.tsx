import type { Picture } from "@ampoule/contract/catalogue";
import { PictureImage } from "@/ui/picture-image";

/** The clinic's own photographs: the first large and at once, the others beneath it when they come into sight. */
export function PackagePictures({ pictures }: { readonly pictures: readonly Picture[] }) {
  const [first, ...others] = pictures;
  if (!first) return null;
  return (
    <div className="max-w-xl lg:col-start-1">
      <PictureImage picture={first} sizes="(min-width: 40rem) 36rem, calc(100vw - 2.5rem)" first />
      {others.length > 0 && (
        <ul className="mt-3 grid grid-cols-2 items-start gap-3">
          {others.map((picture) => (
            <li key={picture.id}>
              <PictureImage picture={picture} sizes="(min-width: 40rem) 18rem, calc(50vw - 1.625rem)" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
