import type { StaffIngredient } from "@ampoule/contract";
import { StatusBadge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";

/** The packages that hold an ingredient, each a link to where its formula is edited. */
export function UsedIn({ packages }: { readonly packages: StaffIngredient["used_in"] }) {
  return (
    <section aria-label="Used in" className="flex flex-col gap-y-1.5">
      <h3 className="txt-small-plus text-ui-fg-base">Used in</h3>
      {packages.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          No package holds it. Add it to a formula on a product's page.
        </Text>
      ) : (
        <ul className="shadow-elevation-card-rest divide-y rounded-lg">
          {packages.map(({ product_id, title, published }) => (
            <li key={product_id} className="flex items-center justify-between gap-x-4 px-3 py-2">
              <Link
                to={`/products/${product_id}`}
                className="txt-small text-ui-fg-interactive focus-visible:shadow-borders-focus rounded-sm outline-none"
              >
                {title}
              </Link>
              <StatusBadge color={published ? "green" : "grey"}>
                {published ? "Published" : "Not published"}
              </StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
