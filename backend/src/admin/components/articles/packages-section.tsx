import { Trash } from "@medusajs/icons";
import { IconButton, StatusBadge, Text } from "@medusajs/ui";
import { useState } from "react";
import { usePackageNames } from "../../lib/articles";
import { useText } from "../../lib/text";
import { useDebounced } from "../../lib/use-debounced";
import type { ArticleEditing } from "../../lib/use-article-editor";
import { SearchField } from "../fields/search-field";
import { Section } from "../states/section";

/** The packages that the article is about: it links to each that clients can see. */
export function PackagesSection({ editing: { draft, edit, fields } }: { readonly editing: ArticleEditing }) {
  const text = useText();
  const [typed, setTyped] = useState("");
  const query = usePackageNames(useDebounced(typed, 200));
  const { packages } = draft;
  const taken = new Set(packages.map(({ product_id }) => product_id));
  const refused = fields.find(({ path }) => path.startsWith("product_ids"));
  return (
    <Section title={text("articles.field.packages")} subtitle={text("articles.packages.subtitle")}>
      {packages.length > 0 && (
        <ul aria-label={text("articles.field.packages")} className="divide-y">
          {packages.map(({ product_id, title, handle, published }) => (
            <li key={product_id} className="flex items-center gap-x-3 px-6 py-2">
              <Text size="small" weight="plus" className="min-w-0 truncate">
                {title}
              </Text>
              <Text size="small" className="text-ui-fg-muted min-w-0 truncate">
                {handle}
              </Text>
              {!published && <StatusBadge color="grey">{text("common.not_published")}</StatusBadge>}
              <IconButton
                type="button"
                size="small"
                variant="transparent"
                className="ml-auto"
                aria-label={text("common.move.remove", { name: title })}
                onClick={() => edit({ packages: packages.filter((each) => each.product_id !== product_id) })}
              >
                <Trash />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <div className="px-6 py-4">
        <SearchField
          id="package"
          label={text("articles.packages.add")}
          placeholder={text("articles.packages.like")}
          listLabel={text("articles.field.packages")}
          none={text("articles.packages.none")}
          typed={typed}
          setTyped={setTyped}
          query={query}
          found={(query.data?.care_packages ?? []).filter(({ product_id }) => !taken.has(product_id))}
          keyOf={({ product_id }) => product_id}
          show={({ title, published }) => (
            <>
              <span>{title}</span>
              {!published && <span className="text-ui-fg-muted ml-auto">{text("common.not_published")}</span>}
            </>
          )}
          choose={(chosen) => edit({ packages: [...packages, chosen] })}
        />
        {refused && (
          <Text size="small" className="text-ui-fg-error pt-2" role="alert">
            {refused.message}
          </Text>
        )}
      </div>
    </Section>
  );
}
