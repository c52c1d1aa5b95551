import type { IngredientOrder, StaffIngredientRow } from "@ampoule/contract";
import { Badge, StatusBadge, Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { inWords } from "../../lib/show";
import { Swatch } from "../formula/swatch";
import { SortHeader } from "../states/sort-header";
import { Grades } from "./grades";
import { ReviewedOn } from "./reviewed-on";

type Props = {
  readonly ingredients: readonly StaffIngredientRow[];
  readonly order: string;
  readonly sort: (order: string) => void;
  /** The address that opens an ingredient. */
  readonly addressOf: (id: string) => string;
};

const COLUMNS: readonly { readonly field: IngredientOrder; readonly label: string; readonly numeric?: boolean }[] = [
  { field: "name", label: "Ingredient" },
  { field: "kind", label: "Kind" },
  { field: "evidence", label: "Evidence" },
  { field: "used_in", label: "Packages", numeric: true },
  { field: "reviewed_on", label: "Oldest review" },
];

/** What formulas are made of, how well it is known, where it is used, and when somebody last looked at it. */
export function IngredientsTable({ ingredients, order, sort, addressOf }: Props) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map(({ field, label, numeric }) => (
              <SortHeader key={field} field={field} label={label} numeric={numeric} order={order} sort={sort} />
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {ingredients.map((ingredient) => (
            <Table.Row key={ingredient.id}>
              <Table.Cell className="max-w-[24rem]">
                <div className="flex items-center gap-x-2">
                  <Swatch colour={ingredient.colour} />
                  <Link
                    to={addressOf(ingredient.id)}
                    className="text-ui-fg-base hover:text-ui-fg-interactive focus-visible:shadow-borders-focus truncate rounded-sm font-medium outline-none"
                  >
                    {ingredient.name}
                  </Link>
                  {ingredient.also_known_as.length > 0 && (
                    <span className="text-ui-fg-muted truncate">{ingredient.also_known_as.join(", ")}</span>
                  )}
                  {ingredient.archived_at !== null && (
                    <Badge size="2xsmall" className="shrink-0">
                      Archived
                    </Badge>
                  )}
                </div>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{inWords(ingredient.kind)}</Table.Cell>
              <Table.Cell>
                <Grades grades={ingredient.grades} />
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {ingredient.used_in === 0 ? (
                  <span className="text-ui-fg-muted">None</span>
                ) : (
                  <Link
                    to={addressOf(ingredient.id)}
                    aria-label={`${ingredient.used_in} that hold ${ingredient.name}`}
                    className="hover:text-ui-fg-interactive"
                  >
                    {ingredient.used_in}
                  </Link>
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <span className="flex items-center gap-x-2">
                  <ReviewedOn date={ingredient.reviewed_on} />
                  {ingredient.review_due && <StatusBadge color="orange">Review due</StatusBadge>}
                </span>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
