import { defineRouteConfig } from "@medusajs/admin-sdk";
import { EnvelopeSolid } from "@medusajs/icons";
import { Button, Table } from "@medusajs/ui";
import { useState } from "react";
import { MailReader } from "../../components/outbox/mail-reader";
import { Empty } from "../../components/states/empty";
import { Instant } from "../../components/states/instant";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { useOutbox } from "../../lib/outbox";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;

/** Every mail written to a client, kept here to be read. */
const Outbox = () => {
  const state = useListState([]);
  const [reading, setReading] = useState<string | null>(null);
  const query = useOutbox({
    limit: LIMIT,
    offset: (state.page - 1) * LIMIT,
    q: state.q === "" ? undefined : state.q,
  });
  return (
    <Section
      level="h1"
      title="Outbox"
      subtitle="Mails to clients are kept here; none leaves the clinic's own server."
      actions={<ListTools state={state} statuses={[]} searchLabel="Recipient or subject" />}
    >
      <Loaded query={query} rows={8}>
        {({ mails, count }) => (
          <>
            {mails.length === 0 ? (
              <Empty
                title={state.q === "" ? "No mails yet" : "None found"}
                sentence={
                  state.q === "" ? "The first order writes its confirmation here." : "Search for something else."
                }
              />
            ) : (
              <div className="overflow-x-auto">
                <Table>
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell>To</Table.HeaderCell>
                      <Table.HeaderCell>Subject</Table.HeaderCell>
                      <Table.HeaderCell>Written</Table.HeaderCell>
                      <Table.HeaderCell>
                        <span className="sr-only">Read</span>
                      </Table.HeaderCell>
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {mails.map((mail) => (
                      <Table.Row key={mail.id} className="cursor-pointer" onClick={() => setReading(mail.id)}>
                        <Table.Cell className="text-ui-fg-base">{mail.to}</Table.Cell>
                        <Table.Cell>{mail.subject}</Table.Cell>
                        <Table.Cell>
                          <Instant at={mail.created_at} />
                        </Table.Cell>
                        <Table.Cell className="text-right">
                          <Button
                            size="small"
                            variant="secondary"
                            aria-label={`Read “${mail.subject}” to ${mail.to}`}
                            onClick={(event) => {
                              event.stopPropagation();
                              setReading(mail.id);
                            }}
                          >
                            Read
                          </Button>
                        </Table.Cell>
                      </Table.Row>
                    ))}
                  </Table.Body>
                </Table>
              </div>
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
      {reading !== null && <MailReader id={reading} close={() => setReading(null)} />}
    </Section>
  );
};

export const config = defineRouteConfig({ label: "Outbox", icon: EnvelopeSolid, rank: 3 });

export const handle = { breadcrumb: () => "Outbox" };

export default Outbox;
