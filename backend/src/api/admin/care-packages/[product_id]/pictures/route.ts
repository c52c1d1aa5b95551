import { ProductPictureList } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { productPictures } from "../../../../../workflows/pictures/product-pictures";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const pictures = await productPictures(req.scope, req.params["product_id"] ?? "");
  res.json(ProductPictureList.parse({ pictures }));
}
