import { randomBytes } from "node:crypto";
import { localDate } from "@ampoule/domain/calendar";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { FACT_SCHEMA_VERSION, FactLine, type NewFact } from "./fact";
import { ClientReference } from "./models/client-reference";
import { Fact } from "./models/fact";

export type FactRecord = InferTypeOf<typeof Fact>;

export class LedgerModuleService extends MedusaService({ Fact, ClientReference }) {
  /**
   * Appends facts, each once: a replay of the same reference does nothing. Throws where the reference is known with
   * another kind, amount or currency, for then one of the two is wrong and neither may win silently.
   */
  @InjectManager()
  async record(facts: readonly NewFact[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    for (const fact of facts) {
      const inserted = await manager(context).execute<{ id: string }[]>(
        `INSERT INTO ledger_fact (id, reference, kind, schema_version, happened_at, recorded_at, clinic_id, local_date,
           zone, actor, client_ref, order_id, currency_code, amount_minor, tax_minor, lines, details)
         VALUES (?, ?, ?, ?, ?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
         ON CONFLICT (reference) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
        values(fact),
      );
      if (inserted.length === 0) await this.sameAsRecorded(fact);
    }
  }

  /** What is recorded under a reference; undefined while nothing is. */
  async recorded(reference: string): Promise<FactRecord | undefined> {
    const [fact] = await this.listFacts({ reference }, { take: 1 });
    return fact;
  }

  /** The random reference that stands for a customer in the books; made on first use. */
  @InjectManager()
  async clientReference(customer_id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    await manager(context).execute(
      `INSERT INTO ledger_client_reference (id, customer_id, reference) VALUES (?, ?, ?) ON CONFLICT DO NOTHING`,
      [generateEntityId(undefined, "clref"), customer_id, `client_${randomBytes(9).toString("base64url")}`],
    );
    const [row] = await this.listClientReferences({ customer_id }, { take: 1 });
    if (!row) throw new Error("Broken invariant: the reference was just written");
    return row.reference;
  }

  private async sameAsRecorded(fact: NewFact): Promise<void> {
    const recorded = await this.recorded(fact.reference);
    const same =
      recorded?.kind === fact.kind &&
      recorded.amount_minor === String(fact.amount_minor) &&
      recorded.currency_code === fact.currency;
    if (!same) throw new Error(`Broken invariant: fact ${fact.reference} is recorded with other content`);
  }
}

/** Parses what the row holds; throws where it is none of ours, for then the row has been tampered with. */
export const linesOf = (fact: Pick<FactRecord, "lines">): FactLine[] => z.array(FactLine).parse(fact.lines);

function values(fact: NewFact): (string | number | Date | null)[] {
  return [
    generateEntityId(undefined, "fact"),
    fact.reference,
    fact.kind,
    FACT_SCHEMA_VERSION,
    fact.happened_at,
    fact.clinic.id,
    localDate(fact.happened_at, fact.clinic.zone),
    fact.clinic.zone,
    fact.actor,
    fact.client_ref,
    fact.order_id,
    fact.currency,
    String(fact.amount_minor),
    String(fact.tax_minor),
    JSON.stringify(fact.lines),
    JSON.stringify(fact.details),
  ];
}

function manager(context: Context<EntityManager>): EntityManager {
  if (!context.manager) throw new Error("Broken invariant: InjectManager gives a manager");
  return context.manager;
}
