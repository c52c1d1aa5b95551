import { Button, Text } from "@medusajs/ui";
import { addressOf } from "../../lib/client";
import { Section } from "../states/section";

/** The whole catalogue as a file, to be edited or kept. */
export function ExportSection() {
  const download = (format: "csv" | "xlsx", label: string) => (
    <Button size="small" variant="secondary" asChild>
      <a href={addressOf("/admin/catalogue/export", { format })} download>
        {label}
      </a>
    </Button>
  );
  return (
    <Section
      title="Export"
      actions={
        <>
          {download("xlsx", "Export as XLSX")}
          {download("csv", "Export as CSV")}
        </>
      }
    >
      <Text size="small" className="text-ui-fg-subtle text-pretty px-6 py-4">
        A workbook with a sheet for each table, or an archive with a CSV file for each: ingredients and their evidence,
        packages with their questions, prices, terms and formulas, articles with their sources, and the Spanish words.
      </Text>
    </Section>
  );
}
