import { CatalogueExportQuery } from "@ampoule/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { exportCatalogue } from "../../../../workflows/catalogue-import/export-catalogue";
import { parse } from "../../../http";

const KINDS = {
  csv: { ending: "zip", mime: "application/zip" },
  xlsx: { ending: "xlsx", mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
};

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parse(CatalogueExportQuery, req.query);
  const { bytes, day } = await exportCatalogue(req.scope, format, new Date());
  const { ending, mime } = KINDS[format];
  res
    .status(200)
    .set("content-type", mime)
    .set("content-disposition", `attachment; filename="catalogue-${day}.${ending}"`)
    .send(Buffer.from(bytes));
}
