import { type ConsultationRequestView, ConsultationRequestStatus } from "@ampoule/contract";
import { Select, Table, toast } from "@medusajs/ui";
import { messageOf } from "../../lib/client";
import { useHandleConsultationRequest } from "../../lib/consultation-requests";
import { inWords } from "../../lib/show";
import { Instant } from "../states/instant";

const TIMES = { any: "Any time", morning: "Morning", afternoon: "Afternoon", evening: "Evening" } as const;

/** Who asks for a consultation, how to reach them, and how far it has come. */
export function RequestsTable({ requests }: { readonly requests: readonly ConsultationRequestView[] }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Client</Table.HeaderCell>
            <Table.HeaderCell>Reach them</Table.HeaderCell>
            <Table.HeaderCell>About</Table.HeaderCell>
            <Table.HeaderCell>Prefers</Table.HeaderCell>
            <Table.HeaderCell>Asked</Table.HeaderCell>
            <Table.HeaderCell>State</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {requests.map((request) => (
            <Table.Row key={request.id}>
              <Table.Cell className="text-ui-fg-base whitespace-nowrap font-medium">{request.name}</Table.Cell>
              <Table.Cell>
                <div className="flex flex-col py-2">
                  <a className="text-ui-fg-interactive" href={`mailto:${request.email}`}>
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
              <Table.Cell>
                {request.package_handle ?? <span className="text-ui-fg-muted">Nothing named</span>}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{TIMES[request.preferred_time]}</Table.Cell>
              <Table.Cell>
                <Instant at={request.created_at} />
              </Table.Cell>
              <Table.Cell>
                <RequestStatus request={request} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function RequestStatus({ request }: { readonly request: ConsultationRequestView }) {
  const handle = useHandleConsultationRequest();
  const choose = (value: string): void => {
    const status = ConsultationRequestStatus.options.find((each) => each === value);
    if (status === undefined || status === request.status) return;
    handle.mutate(
      { id: request.id, status },
      {
        onSuccess: () => toast.success(`${request.name}: ${inWords(status).toLowerCase()}`),
        onError: (error) => toast.error(messageOf(error)),
      },
    );
  };
  return (
    <div className="flex w-40 flex-col gap-y-1 py-2">
      <Select size="small" value={request.status} disabled={handle.isPending} onValueChange={choose}>
        <Select.Trigger aria-label={`State of ${request.name}'s request`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {ConsultationRequestStatus.options.map((status) => (
            <Select.Item key={status} value={status}>
              {inWords(status)}
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
