import type { Picture, StaffPicture } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PICTURES_MODULE, type PictureRecord, type PicturesModuleService } from "../../modules/pictures";

const serviceOf = (container: MedusaContainer) => container.resolve<PicturesModuleService>(PICTURES_MODULE);

/** The files in each product's media, in their order, by their addresses. One statement. */
export async function mediaOf(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, string[]>> {
  // Medusa reads no filter from an empty list.
  if (productIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product_image",
    fields: ["product_id", "url", "rank"],
    filters: { product_id: [...productIds] },
  });
  // Spelt out, since Medusa types a query's answer only once it has generated its own types.
  const rows = data as unknown as { product_id: string; url: string; rank: number }[];
  const media = new Map<string, string[]>();
  for (const { product_id, url } of [...rows].sort((one, other) => one.rank - other.rank))
    media.set(product_id, [...(media.get(product_id) ?? []), url]);
  return media;
}

/** The products in whose media a file is. */
export async function productsShowing(container: MedusaContainer, url: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "product_image", fields: ["product_id"], filters: { url } });
  return [...new Set((data as unknown as { product_id: string }[]).map(({ product_id }) => product_id))];
}

/** What is known of these files, by their addresses. */
export async function picturesAt(
  container: MedusaContainer,
  urls: readonly string[],
): Promise<Map<string, PictureRecord>> {
  if (urls.length === 0) return new Map();
  const found = await serviceOf(container).listPictures({ url: [...new Set(urls)] }, { take: urls.length });
  return new Map(found.map((picture) => [picture.url, picture]));
}

/** Those of these pictures that there are, in the order of their ids as given. */
export async function picturesNamed(container: MedusaContainer, ids: readonly string[]): Promise<PictureRecord[]> {
  if (ids.length === 0) return [];
  const found = await serviceOf(container).listPictures({ id: [...ids] }, { take: ids.length });
  const byId = new Map(found.map((picture) => [picture.id, picture]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What clients see of each product's media: those files whose words are there. Two statements. */
export async function shownPictures(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<Map<string, Picture[]>> {
  const media = await mediaOf(container, productIds);
  const known = await picturesAt(container, [...media.values()].flat());
  return new Map(
    [...media].map(([product_id, urls]) => [
      product_id,
      urls.flatMap((url) => {
        const picture = known.get(url);
        return picture?.alt ? [presentPicture(picture, picture.alt)] : [];
      }),
    ]),
  );
}

export const presentPicture = ({ id, url, width, height }: PictureRecord, alt: string): Picture => ({
  ...{ id, url, alt, width, height },
});

export const staffPicture = ({ id, url, width, height, alt, changed_by }: PictureRecord): StaffPicture => ({
  ...{ id, url, width, height, alt, changed_by },
});
