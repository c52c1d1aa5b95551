import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CarePackageModule from "../modules/care-package";

/**
 * One product, one care package. The id stands on the package, where a unique index keeps it one to one, so that
 * creating a package is one insert and reading its product needs no table between.
 */
export default defineLink(
  { linkable: CarePackageModule.linkable.carePackage, field: "product_id" },
  ProductModule.linkable.product,
  { readOnly: true },
);
