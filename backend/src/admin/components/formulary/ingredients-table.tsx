import type { IngredientOrder, StaffIngredientRow } from "@ampoule/contract";
import { Badge, StatusBadge, Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { useText } from "../../lib/text";
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

const COLUMNS: readonly IngredientOrder[] = ["name", "kind", "evidence", "used_in", "reviewed_on"];

/** What formulas are made of, how well it is known, where it is used, and when somebody last looked at it. */
export function IngredientsTable({ ingredients, order, sort, addressOf }: Props) {
  const text = useText();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {COLUMNS.map((field) => (
              <SortHeader
                key={field}
                field={field}
                label={text(`formulary.column.${field}`)}
                numeric={field === "used_in"}
                order={order}
                sort={sort}
              />
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
                      {text("formulary.archived")}
                    </Badge>
                  )}
                </div>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{text(`formulary.kind.${ingredient.kind}`)}</Table.Cell>
              <Table.Cell>
                <Grades grades={ingredient.grades} />
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {ingredient.used_in === 0 ? (
                  <span className="text-ui-fg-muted">{text("formulary.none")}</span>
                ) : (
                  <Link
                    to={addressOf(ingredient.id)}
                    aria-label={text("formulary.held_by", { packages: ingredient.used_in, name: ingredient.name })}
                    className="hover:text-ui-fg-interactive"
                  >
                    {ingredient.used_in}
                  </Link>
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                <span className="flex items-center gap-x-2">
                  <ReviewedOn date={ingredient.reviewed_on} />
                  {ingredient.review_due && <StatusBadge color="orange">{text("formulary.review_due")}</StatusBadge>}
                </span>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
