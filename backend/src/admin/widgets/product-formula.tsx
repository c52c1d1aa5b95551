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
import { inWords } from "../lib/show";

/** What is in a package, in order, with its amounts. */
const ProductFormula = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const query = useCarePackage(product.id);
  const [editing, setEditing] = useState(false);
  const edit = (
    <Button size="small" variant="secondary" disabled={!query.data} onClick={() => setEditing(true)}>
      Edit formula
    </Button>
  );
  return (
    <Section title="Formula" subtitle="For one session; amounts are shown to staff alone" actions={edit}>
      <Loaded query={query}>
        {({ formula }) =>
          formula.length === 0 ? (
            <Empty title="No ingredients" sentence="Its page can't say what's inside until there are some." />
          ) : (
            <Table>
              <Table.Header>
                <Table.Row>
                  <Table.HeaderCell>Ingredient</Table.HeaderCell>
                  <Table.HeaderCell>Kind</Table.HeaderCell>
                  <Table.HeaderCell className="text-right">Amount</Table.HeaderCell>
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
                    <Table.Cell>{inWords(ingredient.kind)}</Table.Cell>
                    <Table.Cell className="text-right tabular-nums">
                      {amount === null ? <span className="text-ui-fg-muted">Not set</span> : `${amount} ${unit ?? ""}`}
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
