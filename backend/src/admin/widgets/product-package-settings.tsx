import { defineWidgetConfig } from "@medusajs/admin-sdk";
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types";
import { Button, StatusBadge } from "@medusajs/ui";
import { useState } from "react";
import { SettingsEditor } from "../components/settings/settings-editor";
import { Empty } from "../components/states/empty";
import { Loaded } from "../components/states/loaded";
import { Row } from "../components/states/row";
import { Section } from "../components/states/section";
import { useCarePackage } from "../lib/care-package";
import { counted } from "../lib/show";

/** The owner's settings of a package, and the way to make a product one. */
const ProductPackageSettings = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const query = useCarePackage(product.id);
  const [editing, setEditing] = useState(false);
  const edit = (
    <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
      {query.data?.settings ? "Edit" : "Make it one"}
    </Button>
  );
  return (
    <Section title="Care package" actions={query.data ? edit : undefined}>
      <Loaded query={query}>
        {({ settings }) =>
          settings === null ? (
            <Empty
              title="An ordinary product"
              sentence="As a care package it has sessions, a deposit and a formula, and stands in the storefront's list."
            />
          ) : (
            <div className="divide-y divide-dashed">
              <Row label="Reserving">
                {settings.consultation_only ? (
                  <StatusBadge color="orange">Consultation only until cleared</StatusBadge>
                ) : (
                  <StatusBadge color="green">Open to everyone</StatusBadge>
                )}
              </Row>
              <Row label="Online payment">
                {settings.online_payment_disabled ? (
                  <StatusBadge color="red">Disabled</StatusBadge>
                ) : (
                  <StatusBadge color="green">Enabled</StatusBadge>
                )}
              </Row>
              <Row label="Goal">{settings.goal}</Row>
              <Row label="Brings">{settings.brings ?? "–"}</Row>
              <Row label="Page">
                {`${counted(settings.cautions.length, "caution")}, ${counted(settings.notices.length, "notice")}`}
              </Row>
            </div>
          )
        }
      </Loaded>
      {editing && query.data && <SettingsEditor carePackage={query.data} close={() => setEditing(false)} />}
    </Section>
  );
};

export const config = defineWidgetConfig({ zone: "product.details.side.after", id: "ampoule:product-settings" });

export default ProductPackageSettings;
