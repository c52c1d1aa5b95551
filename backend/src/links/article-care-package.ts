import { defineLink } from "@medusajs/framework/utils";
import CarePackageModule from "../modules/care-package";
import EditorialModule from "../modules/editorial";

/** The packages that an article is about. */
export default defineLink(
  { linkable: EditorialModule.linkable.article, isList: true },
  { linkable: CarePackageModule.linkable.carePackage, isList: true },
);
