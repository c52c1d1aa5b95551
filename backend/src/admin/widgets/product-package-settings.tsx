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
import { useText } from "../lib/text";

/** The owner's settings of a package, and the way to make a product one. */
const ProductPackageSettings = ({ data: product }: DetailWidgetProps<AdminProduct>) => {
  const text = useText();
  const query = useCarePackage(product.id);
  const [editing, setEditing] = useState(false);
  const edit = (
    <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
      {text(query.data?.settings ? "settings.edit" : "settings.make")}
    </Button>
  );
  return (
    <Section title={text("settings.title")} actions={query.data ? edit : undefined}>
      <Loaded query={query}>
        {({ settings }) =>
          settings === null ? (
            <Empty title={text("settings.ordinary_title")} sentence={text("settings.ordinary_sentence")} />
          ) : (
            <div className="divide-y divide-dashed">
              <Row label={text("settings.reserving")}>
                {settings.consultation_only ? (
                  <StatusBadge color="orange">{text("settings.consultation_only")}</StatusBadge>
                ) : (
                  <StatusBadge color="green">{text("settings.open")}</StatusBadge>
                )}
              </Row>
              <Row label={text("settings.online_payment")}>
                {settings.online_payment_disabled ? (
                  <StatusBadge color="red">{text("settings.disabled")}</StatusBadge>
                ) : (
                  <StatusBadge color="green">{text("settings.enabled")}</StatusBadge>
                )}
              </Row>
              <Row label={text("settings.goal")}>{settings.goal}</Row>
              <Row label={text("settings.brings")}>{settings.brings ?? "–"}</Row>
              <Row label={text("settings.page")}>
                {[
                  text("settings.cautions", { count: settings.cautions.length }),
                  text("settings.notices", { count: settings.notices.length }),
                ].join(", ")}
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
