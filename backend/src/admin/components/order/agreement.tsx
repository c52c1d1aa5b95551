import type { PaymentScheduleView } from "@ampoule/contract";
import { Copy, StatusBadge, Text } from "@medusajs/ui";
import { fullStop, showInstant } from "../../lib/show";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";

/** Whether the client has signed, and the page on which they can. */
export function Agreement({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const text = useText();
  const { agreement, client_link } = schedule;
  return (
    <>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <div className="flex items-center justify-between">
          <Text size="small" weight="plus">
            {text("clearance.agreement.title")}
          </Text>
          <StatusBadge color={agreement.status === "signed" ? "green" : "orange"}>
            {text(agreement.status === "signed" ? "clearance.agreement.signed" : "clearance.agreement.due")}
          </StatusBadge>
        </div>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {agreement.status === "signed" ? (
            <>
              {`${agreement.typed_name}, `}
              <Instant at={agreement.signed_at} />
              {`, ${text("clearance.agreement.version", { version: agreement.version })}`}
            </>
          ) : (
            text("clearance.agreement.unsigned")
          )}
        </Text>
      </div>
      {client_link !== null && (
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <div className="flex items-center justify-between gap-x-2">
            <Text size="small" weight="plus">
              {text("clearance.link.title")}
            </Text>
            <Copy content={client_link.url} aria-label={text("clearance.link.copy")} />
          </div>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {`${text("clearance.link.sentence")} `}
            <Instant at={client_link.expires_at} />
            {fullStop(showInstant(client_link.expires_at, text.locale))}
          </Text>
        </div>
      )}
    </>
  );
}
