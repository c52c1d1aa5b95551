import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, Table } from "@medusajs/ui";
import { useState } from "react";
import { FormulaEditor } from "../components/formula/formula-editor";
import { Swatch } from "../components/formula/swatch";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Section } from "../components/states/section";
import { useCarePackage } from "../lib/care-package";
import { sayUnit } from "../lib/formula-draft";
import { useText } from "../lib/text";

/** What is in a package, in order, with its amounts. */
const ProductFormula = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const text = useText();
  const query = useCarePackage(product.id);
  const [editing, setEditing] = useState(false);
  const edit = (
    <Button size="small" variant="secondary" disabled={!query.data} onClick={() => setEditing(true)}>
      {text("formula.edit")}
    </Button>
  );
  return (
    <Section title={text("formula.title")} subtitle={text("formula.subtitle")} actions={edit}>
      <Loaded query={query}>
        {({ formula }) =>
          formula.length === 0 ? (
            <Empty title={text("formula.none_title")} sentence={text("formula.none_sentence")} />
          ) : (
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>{text("formula.ingredient")}</Table.HeaderCell>
                  <Table.HeaderCell>{text("formula.kind")}</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">{text("formula.amount")}</Table.HeaderCell>
                </Table.Row>
              </Table.Header>
              <Table.Body>
                {formula.map(({ ingredient, amount, unit }) => (
                  <Table.Row key={ingredient.id}>
                    <Table.Cell>
                      <span className="text-ui-fg-base flex items-center gap-x-2">
                        <Swatch colour={ingredient.colour} />
                        {ingredient.name}
                      </span>
                    </Table.Cell>
                    <Table.Cell>{text(`formulary.kind.${ingredient.kind}`)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">
                      {amount === null ? (
                        <span className="text-ui-fg-muted">{text("formula.not_set")}</span>
                      ) : (
                        `${amount} ${unit === null ? "" : sayUnit(unit, text)}`
                      )}
                    </Table.Cell>
                  </Table.Row>
                ))}
              </Table.Body>
            </Table>
          )
        }
      </Loaded>
      {editing && query.data && <FormulaEditor carePackage={query.data} close={() => setEditing(false)} />}
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.after", id: "ampoule:product-formula" });

export default ProductFormula;
