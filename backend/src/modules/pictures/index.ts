import { Module } from "@medusajs/framework/utils";
import { PicturesModuleService } from "./service";

export const PICTURES_MODULE = "pictures";
export type { PictureRecord, PicturesModuleService } from "./service";

export default Module(PICTURES_MODULE, { service: PicturesModuleService });
