import type { OutboxMail, OutboxMailSummary, OutboxQuery } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { contains } from "../contains";
import { OUTBOX_MODULE, type OutboxModuleService, type OutboxRecord } from "../../modules/outbox";

/** The outbox, the newest first; `q` looks in recipient and subject. */
export async function findMails(
  container: MedusaContainer,
  { q, limit, offset }: OutboxQuery,
): Promise<{ mails: OutboxMailSummary[]; count: number }> {
  const [found, count] = await container
    .resolve<OutboxModuleService>(OUTBOX_MODULE)
    .listAndCountOutboxMessages(q ? { $or: [{ to: contains(q) }, { subject: contains(q) }] } : {}, {
      take: limit,
      skip: offset,
      order: { created_at: "DESC", id: "DESC" },
    });
  return { mails: found.map(summary), count };
}

/** One mail with its text, or null. */
export async function findMail(container: MedusaContainer, id: string): Promise<OutboxMail | null> {
  const outbox = container.resolve<OutboxModuleService>(OUTBOX_MODULE);
  const [found] = await outbox.listOutboxMessages({ id }, { take: 1 });
  return found ? { ...summary(found), text: found.text, html: found.html } : null;
}

function summary({ id, to, subject, reference, created_at }: OutboxRecord): OutboxMailSummary {
  return { id, to, subject, reference, created_at: new Date(created_at).toISOString() };
}
