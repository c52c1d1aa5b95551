import { Drawer, Tabs } from "@medusajs/ui";
import { useOutboxMail } from "../../lib/outbox";
import { useText } from "../../lib/text";
import { Instant } from "../states/instant";
import { Loaded } from "../states/loaded";

type Props = { readonly id: string; readonly close: () => void };

/** A mail as its reader sees it, and as text. The frame may run nothing and open nothing: links are copied out of the text. */
export function MailReader({ id, close }: Props) {
  const text = useText();
  const query = useOutboxMail(id);
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[720px]">
        <Drawer.Header>
          <Drawer.Title>{query.data?.subject ?? text("outbox.mail")}</Drawer.Title>
          <Drawer.Description>
            {query.data ? (
              <>
                {`${text("outbox.sent_to", { to: query.data.to })} · `}
                <Instant at={query.data.created_at} />
              </>
            ) : (
              text("outbox.one_moment")
            )}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex min-h-0 flex-1 flex-col p-0">
          <Loaded query={query} rows={6}>
            {(mail) => (
              <Tabs defaultValue="html" className="flex min-h-0 flex-1 flex-col">
                <Tabs.List className="border-b px-6 py-3">
                  <Tabs.Trigger value="html">{text("outbox.as_it_looks")}</Tabs.Trigger>
                  <Tabs.Trigger value="text">{text("outbox.as_text")}</Tabs.Trigger>
                </Tabs.List>
                <Tabs.Content value="html" className="min-h-0 flex-1">
                  <iframe
                    title={mail.subject}
                    sandbox=""
                    referrerPolicy="no-referrer"
                    srcDoc={mail.html}
                    className="h-full min-h-[480px] w-full bg-white"
                  />
                </Tabs.Content>
                <Tabs.Content value="text" className="min-h-0 flex-1 overflow-y-auto">
                  <pre className="txt-compact-small text-ui-fg-base whitespace-pre-wrap break-words px-6 py-4 font-mono">
                    {mail.text}
                  </pre>
                </Tabs.Content>
              </Tabs>
            )}
          </Loaded>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}
