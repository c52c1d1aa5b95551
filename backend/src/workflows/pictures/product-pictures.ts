import type { ProductPicture } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { environment } from "../../environment";
import { fileKeyOf } from "../../environment/file-storage";
import { findPhrase } from "../phrasebook/read-phrases";
import { mediaOf, picturesAt, staffPicture } from "./read-pictures";

/** A product's media as staff describe them. */
export async function productPictures(container: MedusaContainer, productId: string): Promise<ProductPicture[]> {
  const urls = (await mediaOf(container, [productId])).get(productId) ?? [];
  const known = await picturesAt(container, urls);
  const env = environment();
  return Promise.all(
    urls.map(async (url) => {
      const picture = known.get(url);
      const phrase = picture?.alt ? { ...(await findPhrase(container, "es", picture.alt)), where: [] } : null;
      const uploaded = picture !== undefined || fileKeyOf(url, env) !== null;
      return { url, uploaded, picture: picture ? staffPicture(picture) : null, phrase };
    }),
  );
}
