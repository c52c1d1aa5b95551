import type { Context } from "@medusajs/framework/types";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { IdempotentRequest } from "./models/idempotent-request";

export type Answer = { status: number; body: Record<string, unknown> };
export type Claim =
  { kind: "claimed"; id: string } | { kind: "answered"; answer: Answer } | { kind: "reused" } | { kind: "running" };

/** A request that a crash left unanswered may be tried again after this long. */
const ABANDONED_AFTER_S = 60;

type Row = { id: string; request_hash: string; response_status: number | null; response_body: Answer["body"] | null };

export class IdempotencyModuleService extends MedusaService({ IdempotentRequest }) {
  /** Claims `key` for one run of `route`, or tells what became of an earlier one. One claimant wins. */
  @InjectManager()
  async claim(
    request: { key: string; route: string; request_hash: string },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<Claim> {
    const { manager } = context;
    if (!manager) throw new Error("Broken invariant: InjectManager gives a manager");
    const { key, route, request_hash } = request;
    const [claimed] = await manager.execute<{ id: string }[]>(
      `INSERT INTO idempotent_request (id, key, route, request_hash, started_at) VALUES (?, ?, ?, ?, now())
       ON CONFLICT (key, route) WHERE deleted_at IS NULL DO UPDATE SET started_at = now()
       WHERE idempotent_request.response_status IS NULL AND idempotent_request.request_hash = excluded.request_hash
         AND idempotent_request.started_at < now() - make_interval(secs => ?)
       RETURNING id`,
      [generateEntityId(undefined, "idem"), key, route, request_hash, ABANDONED_AFTER_S],
    );
    if (claimed) return { kind: "claimed", id: claimed.id };
    const [earlier] = await manager.execute<Row[]>(
      `SELECT id, request_hash, response_status, response_body FROM idempotent_request
       WHERE key = ? AND route = ? AND deleted_at IS NULL`,
      [key, route],
    );
    if (!earlier) return { kind: "running" };
    if (earlier.request_hash !== request_hash) return { kind: "reused" };
    if (earlier.response_status === null) return { kind: "running" };
    return { kind: "answered", answer: { status: earlier.response_status, body: earlier.response_body ?? {} } };
  }

  /** Keeps what the run answered. */
  async settle(id: string, answer: Answer): Promise<void> {
    await this.updateIdempotentRequests({ id, response_status: answer.status, response_body: answer.body });
  }

  /** Frees the key of a run that did nothing, so that the client may mend its request and try again. */
  async release(id: string): Promise<void> {
    await this.deleteIdempotentRequests(id);
  }
}
