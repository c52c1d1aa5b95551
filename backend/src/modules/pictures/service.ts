import type { InferTypeOf } from "@medusajs/framework/types";
import { MedusaService } from "@medusajs/framework/utils";
import { Picture } from "./models/picture";

export type PictureRecord = InferTypeOf<typeof Picture>;

export class PicturesModuleService extends MedusaService({ Picture }) {}
