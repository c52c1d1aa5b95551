import type { StaffVariant, TermsVersion } from "@ampoule/contract";
import { Badge, Drawer, Text } from "@medusajs/ui";
import { termsChanges } from "../../lib/terms-changes";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { TermsSummary } from "./terms-summary";

type Props = { readonly variant: StaffVariant; readonly close: () => void };

/** Every version a variant was ever sold under, the newest first. */
export function TermsHistory({ variant, close }: Props) {
  const text = useText();
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title>{text("terms.history.title", { title: variant.title })}</Drawer.Title>
          <Drawer.Description>{text("terms.history.sentence")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex-1 divide-y overflow-y-auto p-0">
          {variant.versions.map((version, index) => (
            <section key={version.version} aria-label={text("terms.version", { version: version.version })}>
              <div className="bg-ui-bg-subtle flex flex-wrap items-center gap-2 px-6 py-2">
                <Text size="small" weight="plus">
                  {text("terms.version", { version: version.version })}
                </Text>
                {index === 0 && (
                  <Badge size="2xsmall" color="green">
                    {text("terms.history.in_force")}
                  </Badge>
                )}
                <Badge size="2xsmall">
                  {text(version.locked_at === null ? "terms.history.no_order" : "terms.history.used")}
                </Badge>
                <Text size="xsmall" className="text-ui-fg-subtle ml-auto">
                  {version.created_by ?? text("terms.history.seeded")} · <Instant at={version.created_at} />
                </Text>
              </div>
              <Changes version={version} before={variant.versions[index + 1]} />
              <TermsSummary terms={version.terms} price={variant.price} />
            </section>
          ))}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}

type ChangesProps = { readonly version: TermsVersion; readonly before: TermsVersion | undefined };

/** What a version says otherwise than the one before it. */
function Changes({ version, before }: ChangesProps) {
  const text = useText();
  if (!before) return null;
  const changes = termsChanges(before.terms, version.terms, text);
  return (
    <div className="border-b border-dashed px-6 py-3">
      {changes.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle">
          {text("terms.history.unchanged", { version: before.version })}
        </Text>
      ) : (
        <ul aria-label={text("terms.history.changed", { version: before.version })} className="flex flex-col gap-y-1">
          {changes.map(({ label, before: was, after }) => (
            <li key={label} className="txt-small text-pretty">
              <span className="txt-small-plus">{`${label}: `}</span>
              <del className="text-ui-fg-muted">{was}</del>
              {" → "}
              <ins className="no-underline">{after}</ins>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
