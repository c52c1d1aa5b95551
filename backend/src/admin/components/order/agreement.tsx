import type { PaymentScheduleView } from "@ampoule/contract";
import { Copy, StatusBadge, Text } from "@medusajs/ui";
import { Instant } from "../states/instant";

/** Whether the client has signed, and the page on which they can. */
export function Agreement({ schedule }: { readonly schedule: PaymentScheduleView }) {
  const { agreement, client_link } = schedule;
  return (
    <>
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <div className="flex items-center justify-between">
          <Text size="small" weight="plus">
            Agreement
          </Text>
          <StatusBadge color={agreement.status === "signed" ? "green" : "orange"}>
            {agreement.status === "signed" ? "Signed" : "Due"}
          </StatusBadge>
        </div>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {agreement.status === "signed" ? (
            <>
              {`${agreement.typed_name}, `}
              <Instant at={agreement.signed_at} />
              {`, version ${agreement.version}`}
            </>
          ) : (
            "Not signed yet: everything paid is refundable in full, and nothing further is charged. The client can sign on the order page below."
          )}
        </Text>
      </div>
      {client_link !== null && (
        <div className="flex flex-col gap-y-1 px-6 py-4">
          <div className="flex items-center justify-between gap-x-2">
            <Text size="small" weight="plus">
              Client's order page
            </Text>
            <Copy content={client_link.url} aria-label="Copy the link of the client's order page" />
          </div>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            Whoever has this link sees the order. Give it to the client alone. It ends on{" "}
            <Instant at={client_link.expires_at} />.
          </Text>
        </div>
      )}
    </>
  );
}
