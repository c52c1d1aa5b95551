import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CARE_PACKAGE_MODULE, type CarePackageModuleService } from "../../../modules/care-package";
import { EDITORIAL_MODULE, type EditorialModuleService } from "../../../modules/editorial";
import { FORMULARY_MODULE, type FormularyModuleService } from "../../../modules/formulary";

/** A row with the id that it shall have. */
export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;
/** Columns of a row as they are, and as they shall be. */
export type Change = {
  readonly id: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
};

/** Where rows of a kind are kept: each call is one transaction, and says each row that it saves. */
export type Room = {
  readonly list: (ids: string[]) => Promise<readonly object[]>;
  readonly create: (rows: Row[]) => Promise<unknown>;
  readonly update: (rows: Row[]) => Promise<unknown>;
  readonly remove: (ids: string[]) => Promise<unknown>;
};

export type RoomName = "ingredient" | "evidence" | "care_package" | "article" | "product" | "variant";

const ALL = 1_000_000;

/** The bulk calls of the module that keeps rows of this kind. */
export function roomOf(container: MedusaContainer, name: RoomName): Room {
  switch (name) {
    case "ingredient": {
      const service = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
      return {
        list: (id) => service.listIngredients({ id }, { take: ALL }),
        create: (rows) => service.createIngredients(rows),
        update: (rows) => service.updateIngredients(rows),
        remove: (ids) => service.deleteIngredients(ids),
      };
    }
    case "evidence": {
      const service = container.resolve<FormularyModuleService>(FORMULARY_MODULE);
      return {
        list: (id) => service.listEvidenceStatements({ id }, { take: ALL }),
        create: (rows) => service.createEvidenceStatements(rows),
        update: (rows) => service.updateEvidenceStatements(rows),
        remove: (ids) => service.deleteEvidenceStatements(ids),
      };
    }
    case "care_package": {
      const service = container.resolve<CarePackageModuleService>(CARE_PACKAGE_MODULE);
      return {
        list: (id) => service.listCarePackages({ id }, { take: ALL }),
        create: (rows) => service.createCarePackages(rows),
        update: (rows) => service.updateCarePackages(rows),
        remove: (ids) => service.deleteCarePackages(ids),
      };
    }
    case "article": {
      const service = container.resolve<EditorialModuleService>(EDITORIAL_MODULE);
      return {
        list: (id) => service.listArticles({ id }, { take: ALL }),
        create: (rows) => service.createArticles(rows),
        update: (rows) => service.updateArticles(rows),
        remove: (ids) => service.deleteArticles(ids),
      };
    }
    case "product": {
      const service = container.resolve(Modules.PRODUCT);
      return {
        list: (id) => service.listProducts({ id }, { take: ALL }),
        create: refuseMaking,
        update: (rows) => service.upsertProducts(rows),
        remove: refuseMaking,
      };
    }
    case "variant": {
      const service = container.resolve(Modules.PRODUCT);
      return {
        list: (id) => service.listProductVariants({ id }, { take: ALL }),
        create: refuseMaking,
        update: (rows) => service.upsertProductVariants(rows),
        remove: refuseMaking,
      };
    }
  }
  return name satisfies never;
}

function refuseMaking(): never {
  throw new Error("Broken invariant: Medusa's own workflows make products and variants");
}
