import { setTimeout as sleep } from "node:timers/promises";
import { type ApplyImport, type CatalogueImport, FieldError } from "@ampoule/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { CATALOGUE_IMPORT_MODULE, type CatalogueImportModuleService } from "../../modules/catalogue-import";
import { applyImportWorkflow, countOf } from "./apply/apply-import";
import { Making, makingOf, removeHalfMade } from "./apply/half-made";
import { tell, withProgress } from "./apply/progress";
import { CatalogueChangedError } from "./apply/steps";
import { writesOf } from "./apply/writes";
import { WAIT_MS } from "./check-import";
import { type CameToNothing, fail, notWritten, ofFile } from "./kept-report";
import { hashOfCompared, makePlan } from "./make-plan";
import type { PlanContext } from "./plan/context";
import { findImport } from "./present-import";

type Run = Pick<PlanContext, "addressProblem"> & {
  readonly id: string;
  /** What was shown. */
  readonly expected: ApplyImport;
  readonly by: string | null;
};

type Ran =
  | { readonly ok: true; readonly import: CatalogueImport }
  | { readonly ok: false; readonly code: "NOT_FOUND" | "IMPORT_OUTDATED" | "IMPORT_NOT_READY" };

/** One import after another, in whichever process. */
const LOCK = { key: "catalogue-import", wait_s: 300 };

/**
 * Writes what a dry run has shown: all of it or nothing, once, and also where a process dies of it ({@link finishImports}).
 * It is refused where the file is another than what was shown, or what it changes; asked for again, it answers as before.
 */
export async function runImport(container: MedusaContainer, { id, expected, by, addressProblem }: Run): Promise<Ran> {
  const shown = await findImport(container, id, new Date());
  if (!shown) return { ok: false, code: "NOT_FOUND" };
  if (shown.file_hash !== expected.file_hash || shown.compared_hash !== expected.compared_hash)
    return { ok: false, code: "IMPORT_OUTDATED" };
  if (shown.state === "applied" || shown.state === "applying") return { ok: true, import: shown };
  if (shown.state !== "ready") return { ok: false, code: "IMPORT_NOT_READY" };

  const imports = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE);
  const { file } = await imports.retrieveCatalogueImport(id);
  const compared_hash = await hashOfCompared(container, Buffer.from(file, "base64"));
  if (compared_hash !== shown.compared_hash) return { ok: false, code: "IMPORT_OUTDATED" };

  if (await imports.take(id, by)) {
    const running = applyInTurn(container, { id, by, addressProblem, otherwise: "failed" });
    await Promise.race([running, sleep(WAIT_MS, undefined, { ref: false })]);
  }
  const found = await findImport(container, id, new Date());
  return found ? { ok: true, import: found } : { ok: false, code: "NOT_FOUND" };
}

/** Whoever writes an import says so twice a second: one that has been silent for so long is dead. */
const DEAD_AFTER_MS = 30_000;

/**
 * Goes on with imports whose process died while it wrote them, so that they are written whole after all. The plan is made
 * anew, and holds what is left of the file.
 */
export async function finishImports(
  container: MedusaContainer,
  now: Date,
  { addressProblem }: Pick<Run, "addressProblem">,
): Promise<void> {
  const imports = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE);
  for (const { id, applied_by: by } of await imports.takeSilent(new Date(now.getTime() - DEAD_AFTER_MS)))
    await applyInTurn(container, { id, by, addressProblem, otherwise: "interrupted" });
}

type Applying = Omit<Run, "expected"> & {
  /** What it is if it can't be written. Of one that was interrupted before, something may stand. */
  readonly otherwise: CameToNothing;
};

function applyInTurn(container: MedusaContainer, applying: Applying): Promise<void> {
  const { id, otherwise } = applying;
  return withProgress(container, id, "waiting for another import", () =>
    container.resolve(Modules.LOCKING).execute(LOCK.key, () => apply(container, applying), { timeout: LOCK.wait_s }),
  ).catch((error: unknown) => notWritten(container, id, error, otherwise));
}

async function apply(container: MedusaContainer, { id, by, addressProblem, otherwise }: Applying): Promise<void> {
  const imports = container.resolve<CatalogueImportModuleService>(CATALOGUE_IMPORT_MODULE);
  const { state, file, compared_hash, making } = await imports.retrieveCatalogueImport(id);
  // Silence was taken for death, and whoever was silent has finished it meanwhile.
  if (state !== "applying") return;
  if (making) await removeHalfMade(container, Making.parse(making));
  const made = await makePlan(container, {
    ...{ bytes: Buffer.from(file, "base64"), changed_by: by, addressProblem },
    tell: (phase, done, total) => tell(id, { phase, done, total }),
  });
  // An import that was interrupted has changed what it was compared with itself.
  if (otherwise === "failed" && made.compared_hash !== compared_hash) return fail(container, id, [CHANGED]);
  // What was right when it was shown may be wrong by now without a change: a day has come, an approval was withdrawn.
  if (made.errors.length > 0 || !made.plan) return fail(container, id, made.errors, otherwise);
  const writes = writesOf(made.plan, by);
  await imports.updateCatalogueImports({ id, making: makingOf(writes) });
  tell(id, { phase: "writing", done: 0, total: countOf(writes) });
  const { errors } = await applyImportWorkflow(container).run({
    input: { import_id: id, writes, saved_by: by },
    throwOnError: false,
  });
  const [first] = errors;
  if (first) return failAs(container, id, first.error, otherwise);
  await imports.updateCatalogueImports({ id, state: "applied", phase: "applied" });
}

const CHANGED = ofFile("CATALOGUE_CHANGED", "Somebody saved something meanwhile. Upload the file again.");

const Coded = z.object({ code: z.string(), fields: z.array(FieldError).optional() });

/** A workflow hands its error on as a plain object: what it was is known by its code. */
async function failAs(container: MedusaContainer, id: string, error: unknown, otherwise: CameToNothing): Promise<void> {
  const coded = Coded.safeParse(error).data;
  if (coded?.code === new CatalogueChangedError().code) return fail(container, id, [CHANGED], otherwise);
  if (coded?.code !== "CLAIMS_OPEN") return notWritten(container, id, error, otherwise);
  const open = (coded.fields ?? []).map(({ path, message }) => ofFile("CLAIM_OPEN", `${path}: ${message}`));
  return fail(container, id, open, otherwise);
}
