import { lintText } from "@ampoule/domain/claims";
import {
  createCollectionsWorkflow,
  createProductCategoriesWorkflow,
  createProductOptionsWorkflow,
  createProductTagsWorkflow,
  createProductTypesWorkflow,
  updateCollectionsWorkflow,
  updateProductCategoriesWorkflow,
  updateProductOptionsWorkflow,
  updateProductTagsWorkflow,
  updateProductTypesWorkflow,
} from "@medusajs/medusa/core-flows";
import { textsOf } from "../page";
import { ClaimsOpenError } from "../refuse-open-claims";

/**
 * What groups products has a name that the store API tells to anyone, and stands on many pages. It may not claim at
 * all: a name can always be chosen otherwise, so there is no approval of one.
 */
createProductTagsWorkflow.hooks.productTagsCreated(({ product_tags }) => refuse(product_tags));
updateProductTagsWorkflow.hooks.productTagsUpdated(({ product_tags }) => refuse(product_tags));
createProductTypesWorkflow.hooks.productTypesCreated(({ product_types }) => refuse(product_types));
updateProductTypesWorkflow.hooks.productTypesUpdated(({ product_types }) => refuse(product_types));
createCollectionsWorkflow.hooks.collectionsCreated(({ collections }) => refuse(collections));
updateCollectionsWorkflow.hooks.collectionsUpdated(({ collections }) => refuse(collections));
createProductCategoriesWorkflow.hooks.categoriesCreated(({ categories }) => refuse(categories));
updateProductCategoriesWorkflow.hooks.categoriesUpdated(({ categories }) => refuse(categories));
createProductOptionsWorkflow.hooks.productOptionsCreated(({ product_options }) => refuse(product_options));
updateProductOptionsWorkflow.hooks.productOptionsUpdated(({ product_options }) => refuse(product_options));

type Named = {
  id: string;
  title?: string;
  name?: string;
  value?: string;
  description?: string;
  values?: { value: string }[];
};

function refuse(all: readonly Named[]): void {
  const hits = all.flatMap(({ title, name, value, description, values }) =>
    textsOf({ title, name, value, description, values: values?.map((each) => each.value) }).flatMap(lintText),
  );
  if (hits.length > 0) throw new ClaimsOpenError(hits);
}
