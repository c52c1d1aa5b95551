import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, StatusBadge, toast } from "@medusajs/ui";
import { ClaimItem } from "../components/claims/claim-item";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { useProductClaims, useTakeOverWording } from "../lib/claims";
import { messageOf } from "../lib/client";
import { useText } from "../lib/text";

/** What the page may not claim: each hit with a wording to take over. With one open, the product can't be published. */
const ProductClaims = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const text = useText();
  const page = { type: "product", id: product.id } as const;
  const query = useProductClaims(product.id);
  const takeOver = useTakeOverWording(page);
  const open = query.data?.hits.filter(({ decision }) => decision === null) ?? [];
  const takeAll = (
    <Button
      size="small"
      variant="secondary"
      isLoading={takeOver.isPending}
      onClick={() =>
        takeOver.mutate(open, {
          onSuccess: () => toast.success(text("claims.taken_all")),
          onError: (error) => toast.error(messageOf(error, text)),
        })
      }
    >
      {text("claims.take_all")}
    </Button>
  );
  return (
    <Section
      title={text("claims.title")}
      subtitle={text("claims.subtitle")}
      badge={
        query.data && (
          <StatusBadge color={open.length === 0 ? "green" : "red"}>
            {open.length === 0 ? text("claims.none_open") : text("claims.open", { count: open.length })}
          </StatusBadge>
        )
      }
      actions={open.length > 1 ? takeAll : undefined}
    >
      <Loaded query={query}>
        {({ hits, decisions }) =>
          hits.length === 0 ? (
            <Empty
              title={text("claims.nothing")}
              sentence={
                decisions.length === 0 ? text("claims.read_again") : text("claims.earlier", { count: decisions.length })
              }
            />
          ) : (
            <ul aria-label={text("claims.title")} className="divide-y">
              {hits.map((hit) => (
                <ClaimItem
                  key={`${hit.subject.id} ${hit.field} ${hit.rule} ${hit.start} ${hit.excerpt}`}
                  page={page}
                  hit={hit}
                />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.after", id: "ampoule:product-claims" });

export default ProductClaims;
