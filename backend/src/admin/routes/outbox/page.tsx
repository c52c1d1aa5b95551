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
import { StackedTable } from "../../components/states/stacked-table";
import { useOutbox } from "../../lib/outbox";
import { crumb, type TextKey, useText } from "../../lib/text";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;

/** Every mail written to a client, kept here to be read. */
const Outbox = () => {
  const text = useText();
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
      title={text("nav.outbox")}
      subtitle={text("outbox.subtitle")}
      actions={<ListTools state={state} statuses={[]} searchLabel={text("outbox.search")} />}
    >
      <Loaded query={query} rows={8}>
        {({ mails, count }) => (
          <>
            {mails.length === 0 ? (
              <Empty
                title={text(state.q === "" ? "outbox.none_title" : "common.none_found")}
                sentence={text(state.q === "" ? "outbox.none_sentence" : "common.search_another")}
              />
            ) : (
              <StackedTable>
                <Table.Header>
                  <Table.Row>
                    <Table.HeaderCell>{text("outbox.to")}</Table.HeaderCell>
                    <Table.HeaderCell>{text("outbox.subject")}</Table.HeaderCell>
                    <Table.HeaderCell>{text("outbox.written")}</Table.HeaderCell>
                    <Table.HeaderCell>
                      <span className="sr-only">{text("outbox.read")}</span>
                    </Table.HeaderCell>
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {mails.map((mail) => (
                    <Table.Row key={mail.id} className="cursor-pointer" onClick={() => setReading(mail.id)}>
                      <Table.Cell className="text-ui-fg-base max-w-80 break-words">{mail.to}</Table.Cell>
                      <Table.Cell className="py-2">{mail.subject}</Table.Cell>
                      <Table.Cell>
                        <Instant at={mail.created_at} />
                      </Table.Cell>
                      <Table.Cell className="text-right">
                        <Button
                          size="small"
                          variant="secondary"
                          aria-label={text("outbox.read_mail", { subject: mail.subject, to: mail.to })}
                          onClick={(event) => {
                            event.stopPropagation();
                            setReading(mail.id);
                          }}
                        >
                          {text("outbox.read")}
                        </Button>
                      </Table.Cell>
                    </Table.Row>
                  ))}
                </Table.Body>
              </StackedTable>
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
      {reading !== null && <MailReader id={reading} close={() => setReading(null)} />}
    </Section>
  );
};

export const config = defineRouteConfig({
  label: "nav.outbox" satisfies TextKey,
  translationNs: "ampoule",
  icon: EnvelopeSolid,
  rank: 3,
});

export const handle = { breadcrumb: () => crumb("nav.outbox") };

export default Outbox;
