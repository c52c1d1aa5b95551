import type { StaffCarePackage, StaffVariant } from "@ampoule/contract";
import { Badge, Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { showMoney } from "../../lib/show";
import { useText } from "../../lib/text";
import { Empty } from "../states/empty";
import { TermsEditor } from "./terms-editor";
import { TermsHistory } from "./terms-history";
import { TermsSummary } from "./terms-summary";

type Props = { readonly carePackage: StaffCarePackage; readonly variant: StaffVariant };

/** One way a package is sold: its price, its terms in force, and the way to change them. */
export function VariantTerms({ carePackage, variant }: Props) {
  const text = useText();
  const [open, setOpen] = useState<"editor" | "history" | null>(null);
  const close = (): void => setOpen(null);
  const current = variant.versions[0];
  return (
    <section aria-label={text("terms.of", { title: variant.title })}>
      <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-x-2 gap-y-1 px-6 py-2">
        <Text size="small" weight="plus">
          {variant.title}
        </Text>
        {variant.sku !== null && (
          <Text size="xsmall" className="text-ui-fg-muted">
            {variant.sku}
          </Text>
        )}
        <Text size="small" className="tabular-nums">
          {variant.price === null ? text("terms.no_price") : showMoney(variant.price, text.locale)}
        </Text>
        {current && (
          <Badge size="2xsmall">
            {text(current.locked_at === null ? "terms.version" : "terms.version_used", { version: current.version })}
          </Badge>
        )}
        <div className="ml-auto flex gap-x-2">
          {current && (
            <Button size="small" variant="transparent" onClick={() => setOpen("history")}>
              {text("terms.versions")}
            </Button>
          )}
          <Button size="small" variant="secondary" onClick={() => setOpen("editor")}>
            {text(current ? "terms.edit" : "terms.set")}
          </Button>
        </div>
      </div>
      {current ? (
        <TermsSummary terms={current.terms} price={variant.price} />
      ) : (
        <Empty title={text("terms.none_title")} sentence={text("terms.none_sentence")} />
      )}
      {open === "editor" && <TermsEditor carePackage={carePackage} variant={variant} close={close} />}
      {open === "history" && <TermsHistory variant={variant} close={close} />}
    </section>
  );
}
