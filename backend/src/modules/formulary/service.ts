import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf, ModulesSdkTypes } from "@medusajs/framework/types";
import {
  EmitEvents,
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils";
import { EvidenceStatement } from "./models/evidence-statement";
import { Ingredient } from "./models/ingredient";
import { type EvidenceState, type IngredientState, stateOf, versionOf } from "./state";

export type IngredientRecord = InferTypeOf<typeof Ingredient>;
export type EvidenceRecord = InferTypeOf<typeof EvidenceStatement>;

/** An ingredient as it shall be; evidence without an id is new. */
export type NewIngredientState = Omit<IngredientState, "evidence"> & {
  evidence: (Omit<EvidenceState, "id"> & { id: string | null })[];
};

export type SavedIngredient =
  | { ok: true; former: IngredientState; saved: IngredientState }
  | { ok: false; code: "NOT_FOUND" | "EDIT_CONFLICT" | "HANDLE_TAKEN" };

type Injected = {
  ingredientService: ModulesSdkTypes.IMedusaInternalService<typeof Ingredient>;
  evidenceStatementService: ModulesSdkTypes.IMedusaInternalService<typeof EvidenceStatement>;
};

export class FormularyModuleService extends MedusaService({ Ingredient, EvidenceStatement }) {
  private readonly ingredients: Injected["ingredientService"];
  private readonly evidence: Injected["evidenceStatementService"];

  constructor(injected: Injected, ...rest: unknown[]) {
    super(injected, ...rest);
    this.ingredients = injected.ingredientService;
    this.evidence = injected.evidenceStatementService;
  }

  /** A new ingredient with its evidence; null where its handle is taken. */
  @InjectManager()
  @EmitEvents()
  async addIngredient(state: NewIngredientState, @MedusaContext() context: Context = {}): Promise<string | null> {
    return this.unlessTaken(() => this.insert(state, context), null);
  }

  /**
   * Makes an ingredient what `change` says of it as it stands, in one transaction: its row is locked, so that the later
   * of two who save reads what the earlier one wrote. With `expected_version`, only where it is still that one.
   */
  @InjectManager()
  @EmitEvents()
  async changeIngredient(
    id: string,
    change: (now: IngredientState) => NewIngredientState,
    expected_version: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SavedIngredient> {
    const taken = { ok: false, code: "HANDLE_TAKEN" } as const;
    return this.unlessTaken(() => this.rewrite(id, change, expected_version, context), taken);
  }

  @InjectTransactionManager()
  protected async insert(
    { evidence, ...columns }: NewIngredientState,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { id } = await this.ingredients.create(columns, context);
    await this.evidence.create(
      placed(evidence.map(withId)).map((row) => ({ ...row, ingredient_id: id })),
      context,
    );
    return id;
  }

  @InjectTransactionManager()
  protected async rewrite(
    id: string,
    change: (now: IngredientState) => NewIngredientState,
    expected_version: string | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<SavedIngredient> {
    await transaction(context).execute(`SELECT id FROM ingredient WHERE id = ? FOR UPDATE`, [id]);
    const [record] = await this.ingredients.list({ id }, { relations: ["evidence"], take: 1 }, context);
    if (!record) return { ok: false, code: "NOT_FOUND" };
    if (expected_version !== null && versionOf(record) !== expected_version)
      return { ok: false, code: "EDIT_CONFLICT" };

    const former = stateOf(record);
    const { evidence, ...columns } = change(former);
    const rows = evidence.map(withId);
    const known = new Set(former.evidence.map((row) => row.id));
    const kept = new Set(rows.map((row) => row.id));
    await this.ingredients.update({ id, ...columns }, context);
    await this.evidence.delete(
      [...known].filter((each) => !kept.has(each)),
      context,
    );
    const next = placed(rows);
    await this.evidence.update(
      next.filter((row) => known.has(row.id)),
      context,
    );
    await this.evidence.create(
      next.filter((row) => !known.has(row.id)).map((row) => ({ ...row, ingredient_id: id })),
      context,
    );
    return { ok: true, former, saved: { ...columns, evidence: rows } };
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

const withId = (row: NewIngredientState["evidence"][number]): EvidenceState => ({
  ...row,
  id: row.id ?? generateEntityId(undefined, "evid"),
});

const placed = (rows: readonly EvidenceState[]) => rows.map((row, position) => ({ ...row, position }));

function transaction(context: Context<EntityManager>): EntityManager {
  if (!context.transactionManager) throw new Error("Broken invariant: InjectTransactionManager gives a manager");
  return context.transactionManager;
}
