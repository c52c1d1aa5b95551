import { defineLink } from "@medusajs/framework/utils";
import CarePackageModule from "../modules/care-package";
import FormularyModule from "../modules/formulary";

/**
 * The formula of a care package: its ingredients in order. `amount` (a decimal, or a range `600-1200`) and `unit` are
 * per session and the medical director's; null where not set. `share_basis_points` is how wide its band is drawn.
 */
export default defineLink(
  { linkable: CarePackageModule.linkable.carePackage, isList: true },
  { linkable: FormularyModule.linkable.ingredient, isList: true },
  {
    database: {
      table: "care_package_formula",
      extraColumns: {
        position: { type: "integer" },
        amount: { type: "text", nullable: true },
        unit: { type: "text", nullable: true },
        share_basis_points: { type: "integer" },
      },
    },
  },
);
