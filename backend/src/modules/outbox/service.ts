import type { Context, InferTypeOf } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { OutboxMessage } from "./models/outbox-message";

export type OutboxRecord = InferTypeOf<typeof OutboxMessage>;
export type NewMessage = { reference: string; to: string; subject: string; text: string; html: string };

export class OutboxModuleService extends MedusaService({ OutboxMessage }) {
  /** Puts a message in the outbox, once per `reference`: the first one stays as it was written. */
  @InjectManager()
  async enqueue(message: NewMessage, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
    await context.manager.execute(
      `INSERT INTO outbox_message (id, reference, "to", subject, text, html) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "mail"), message.reference, message.to, message.subject, message.text, message.html],
    );
  }
}
