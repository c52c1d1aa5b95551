import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowDownTray } from "@medusajs/icons";
import { Heading, Text } from "@medusajs/ui";
import { ExportSection } from "../../components/catalogue-import/export-section";
import { ImportReport } from "../../components/catalogue-import/import-report";
import { UploadSection } from "../../components/catalogue-import/upload-section";
import { isUnderWay, useApplyImport, useCatalogueImport, useUploadCatalogue } from "../../lib/catalogue-imports";
import { crumb, type TextKey, useText } from "../../lib/text";

/** The whole catalogue out to a spreadsheet and back in: shown before it is written, and written whole or not at all. */
const CatalogueImport = () => {
  const text = useText();
  const upload = useUploadCatalogue();
  const apply = useApplyImport();
  const { data: report } = useCatalogueImport(apply.data ?? upload.data);
  const shown = upload.isPending ? undefined : report;
  const busy = upload.isPending || (shown !== undefined && isUnderWay(shown));
  const send = (file: File): void => {
    apply.reset();
    upload.mutate(file);
  };
  return (
    <div className="flex flex-col gap-y-3">
      <div className="px-1">
        <Heading level="h1">{text("imports.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {text("imports.subtitle")}
        </Text>
      </div>
      <ExportSection />
      <UploadSection upload={send} busy={busy} error={upload.error} />
      {shown && (
        <ImportReport
          report={shown}
          apply={() => {
            const { id, file_hash, compared_hash } = shown;
            apply.mutate({ id, file_hash, compared_hash: compared_hash ?? "" });
          }}
          applying={apply.isPending}
          error={apply.error}
        />
      )}
    </div>
  );
};

export const config = defineRouteConfig({
  label: "nav.catalogue_import" satisfies TextKey,
  translationNs: "ampoule",
  icon: ArrowDownTray,
  rank: 6,
});

export const handle = { breadcrumb: () => crumb("nav.catalogue_import") };

export default CatalogueImport;
