import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { StatusBadge } from "@medusajs/ui";
import { PictureItem } from "../components/pictures/picture-item";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { useProductPictures } from "../lib/pictures";
import { useText } from "../lib/text";

/** What the product's media show, in words: without these clients don't see them. */
const ProductPictures = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const text = useText();
  const urls = product.images?.map(({ url }) => url) ?? [];
  const query = useProductPictures(product.id, urls);
  const mute = query.data?.filter(({ picture }) => !picture?.alt).length ?? 0;
  return (
    <Section
      title={text("pictures.title")}
      subtitle={text("pictures.subtitle")}
      badge={mute > 0 && <StatusBadge color="orange">{text("pictures.not_shown", { count: mute })}</StatusBadge>}
    >
      <Loaded query={query}>
        {(pictures) =>
          pictures.length === 0 ? (
            <Empty title={text("pictures.none_title")} sentence={text("pictures.none_sentence")} />
          ) : (
            <ol className="divide-y">
              {pictures.map((shown, index) => (
                <PictureItem key={shown.url} shown={shown} place={index + 1} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.after", id: "ampoule:product-pictures" });

export default ProductPictures;
