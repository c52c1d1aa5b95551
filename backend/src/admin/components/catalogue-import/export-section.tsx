import { Button, Text } from "@medusajs/ui";
import { addressOf } from "../../lib/client";
import { useText } from "../../lib/text";
import { Section } from "../states/section";

/** The whole catalogue as a file, to be edited or kept. */
export function ExportSection() {
  const text = useText();
  const download = (format: "csv" | "xlsx", label: string) => (
    <Button size="small" variant="secondary" asChild>
      <a href={addressOf("/admin/catalogue/export", { format })} download>
        {label}
      </a>
    </Button>
  );
  return (
    <Section
      title={text("imports.export.title")}
      actions={
        <>
          {download("xlsx", text("imports.export.xlsx"))}
          {download("csv", text("imports.export.csv"))}
        </>
      }
    >
      <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-4">
        {text("imports.export.sentence")}
      </Text>
    </Section>
  );
}
