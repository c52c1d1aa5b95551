import type { StaffIngredient } from "@ampoule/contract";
import { StatusBadge, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useText } from "../../lib/text";

/** The packages that hold an ingredient, each a link to where its formula is edited. */
export function UsedIn({ packages }: { readonly packages: StaffIngredient["used_in"] }) {
  const text = useText();
  return (
    <section aria-label={text("formulary.used_in.title")} className="flex flex-col gap-y-1.5">
      <h3 className="txt-small-plus text-ui-fg-base">{text("formulary.used_in.title")}</h3>
      {packages.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {text("formulary.used_in.none")}
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
                {text(published ? "common.published" : "common.not_published")}
              </StatusBadge>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
