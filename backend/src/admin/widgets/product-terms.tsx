import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { VariantTerms } from "../components/terms/variant-terms";
import { useCarePackage } from "../lib/care-package";
import { useText } from "../lib/text";

/** The terms each variant of a product is sold under. */
const ProductTerms = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const text = useText();
  const query = useCarePackage(product.id);
  return (
    <Section title={text("terms.title")} subtitle={text("terms.subtitle")}>
      <Loaded query={query}>
        {(carePackage) =>
          carePackage.variants.length === 0 ? (
            <Empty title={text("terms.no_variants_title")} sentence={text("terms.no_variants_sentence")} />
          ) : (
            <div className="divide-y">
              {carePackage.variants.map((variant) => (
                <VariantTerms key={variant.variant_id} carePackage={carePackage} variant={variant} />
              ))}
            </div>
          )
        }
      </Loaded>
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.after", id: "ampoule:product-terms" });

export default ProductTerms;
