import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, ModulesSdkTypes } from "@medusajs/framework/types";
import {
  EmitEvents,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { Article } from "./models/article";
import { type ArticleState, columnsOf, stateOf } from "./state";

export type SavedArticle =
  | { ok: true; former: ArticleState; version: number }
  | { ok: false; code: "NOT_FOUND" | "EDIT_CONFLICT" | "HANDLE_TAKEN" };

export type DeletedDraft = { ok: true } | { ok: false; code: "NOT_FOUND" | "EDIT_CONFLICT" | "ARTICLE_WAS_READ" };

type Injected = { articleService: ModulesSdkTypes.IMedusaInternalService<typeof Article> };

export class EditorialModuleService extends MedusaService({ Article }) {
  private readonly articles: Injected["articleService"];

  constructor(injected: Injected, ...others: unknown[]) {
    super(injected, ...others);
    this.articles = injected.articleService;
  }

  /** A new article; null where its handle is taken. */
  async addArticle(state: ArticleState): Promise<string | null> {
    return this.unlessTaken(async () => (await this.createArticles(columnsOf(state))).id, null);
  }

  /**
   * Makes an article what `change` says of it as it stands, in one transaction: its row is locked, so that the later of
   * two who save reads what the earlier one wrote. With `expected_version`, only where it is still that one.
   */
  @InjectManager()
  @EmitEvents()
  async changeArticle(
    id: string,
    change: (now: ArticleState) => ArticleState,
    expected_version: number | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SavedArticle> {
    const taken = { ok: false, code: "HANDLE_TAKEN" } as const;
    return this.unlessTaken(() => this.rewrite(id, change, expected_version, context), taken);
  }

  @InjectTransactionManager()
  protected async rewrite(
    id: string,
    change: (now: ArticleState) => ArticleState,
    expected_version: number | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SavedArticle> {
    await lockArticle(id, context);
    const [record] = await this.articles.list({ id }, { take: 1 }, context);
    if (!record) return { ok: false, code: "NOT_FOUND" };
    if (expected_version !== null && record.version !== expected_version) return { ok: false, code: "EDIT_CONFLICT" };
    const former = stateOf(record);
    const version = record.version + 1;
    await this.articles.update({ id, ...columnsOf(change(former)), version }, context);
    return { ok: true, former, version };
  }

  /**
   * Deletes a draft of this version that clients never could read, its row locked: who saves or publishes it meanwhile is
   * either read here or finds it gone. `restoreArticles` brings it back.
   */
  @InjectManager()
  @EmitEvents()
  async deleteDraft(
    id: string,
    expected_version: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DeletedDraft> {
    return this.deleteUnread(id, expected_version, context);
  }

  @InjectTransactionManager()
  protected async deleteUnread(
    id: string,
    expected_version: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DeletedDraft> {
    await lockArticle(id, context);
    const [record] = await this.articles.list({ id }, { take: 1 }, context);
    if (!record) return { ok: false, code: "NOT_FOUND" };
    if (record.version !== expected_version) return { ok: false, code: "EDIT_CONFLICT" };
    if (record.status !== "draft" || record.published_at !== null) return { ok: false, code: "ARTICLE_WAS_READ" };
    await this.articles.softDelete([id], context);
    return { ok: true };
  }

  private async unlessTaken<Result, Taken>(save: () => Promise<Result>, taken: Taken): Promise<Result | Taken> {
    try {
      return await save();
    } catch (error) {
      // Medusa's repositories turn PostgreSQL's unique violation into an error that says "already exists".
      if (MedusaError.isMedusaError(error) && /handle.*already exists/.test(error.message)) return taken;
      throw error;
    }
  }
}

/** Nobody else changes it until the transaction ends. */
async function lockArticle(id: string, { transactionManager }: Context<EntityManager>): Promise<void> {
  if (!transactionManager) throw new Error("Broken invariant: InjectTransactionManager gives a manager");
  await transactionManager.execute(`SELECT id FROM article WHERE id = ? FOR UPDATE`, [id]);
}
