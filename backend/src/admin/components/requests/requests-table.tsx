import { type ConsultationRequestView, ConsultationRequestStatus } from "@ampoule/contract";
import { Select, Table, toast } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useHandleConsultationRequest } from "../../lib/consultation-requests";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { StackedTable } from "../states/stacked-table";

/** Who asks for a consultation, how to reach them, and how far it has come. */
export function RequestsTable({ requests }: { readonly requests: readonly ConsultationRequestView[] }) {
  const text = useText();
  return (
    <StackedTable>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{text("requests.client")}</Table.HeaderCell>
          <Table.HeaderCell>{text("requests.reach")}</Table.HeaderCell>
          <Table.HeaderCell>{text("requests.about")}</Table.HeaderCell>
          <Table.HeaderCell>{text("requests.prefers")}</Table.HeaderCell>
          <Table.HeaderCell>{text("requests.asked")}</Table.HeaderCell>
          <Table.HeaderCell>{text("common.state")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {requests.map((request) => (
          <Table.Row key={request.id}>
            <Table.Cell className="text-ui-fg-base min-w-32 max-w-56 break-words py-2 font-medium max-md:py-0.5">
              {request.name}
            </Table.Cell>
            <Table.Cell>
              <div className="flex min-w-0 flex-col py-2 max-md:py-0">
                <a className="text-ui-fg-interactive break-all" href={`mailto:${request.email}`}>
                  {request.email}
                </a>
                {request.phone !== null && (
                  <a
                    className="text-ui-fg-interactive whitespace-nowrap"
                    href={`tel:${request.phone.replace(/\s/g, "")}`}
                  >
                    {request.phone}
                  </a>
                )}
              </div>
            </Table.Cell>
            <Table.Cell data-label={text("requests.about")}>
              {request.package_handle ?? <span className="text-ui-fg-muted">{text("requests.unnamed")}</span>}
            </Table.Cell>
            <Table.Cell data-label={text("requests.prefers")}>
              {text(`requests.time.${request.preferred_time}`)}
            </Table.Cell>
            <Table.Cell data-label={text("requests.asked")}>
              <Instant at={request.created_at} />
            </Table.Cell>
            <Table.Cell>
              <RequestStatus request={request} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </StackedTable>
  );
}

function RequestStatus({ request }: { readonly request: ConsultationRequestView }) {
  const text = useText();
  const handle = useHandleConsultationRequest();
  const choose = (value: string): void => {
    const status = ConsultationRequestStatus.options.find((each) => each === value);
    if (status === undefined || status === request.status) return;
    handle.mutate(
      { id: request.id, status },
      {
        onSuccess: () => toast.success(`${request.name}: ${text(`common.status.${status}`).toLowerCase()}`),
        onError: (error) => toast.error(messageOf(error, text)),
      },
    );
  };
  return (
    <div className="flex w-40 flex-col gap-y-1 py-2">
      <Select size="small" value={request.status} disabled={handle.isPending} onValueChange={choose}>
        <Select.Trigger aria-label={text("requests.state_of", { name: request.name })}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {ConsultationRequestStatus.options.map((status) => (
            <Select.Item key={status} value={status}>
              {text(`common.status.${status}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      {request.handled_by !== null && request.handled_at !== null && (
        <span className="txt-xsmall text-ui-fg-muted truncate" title={request.handled_by}>
          {request.handled_by}, <Instant at={request.handled_at} />
        </span>
      )}
    </div>
  );
}
