import { z } from "zod";
import { IngredientSummary, Terms } from "../catalogue/index";
import { MoneyJson } from "../money/index";
import { amountProblem, FormulaAmount, FormulaUnit } from "./formula-amounts";

/** One version of a variant's terms. Saving makes a new one; none is ever changed. */
export const TermsVersion = z.strictObject({
  version: z.int().min(1),
  terms: Terms,
  created_at: z.string(),
  /** Email of the member of staff; null where the seed wrote it. */
  created_by: z.string().nullable(),
  /** When an order first used it. */
  locked_at: z.string().nullable(),
});
export type TermsVersion = z.infer<typeof TermsVersion>;

/** A variant as staff see its terms. */
export const StaffVariant = z.strictObject({
  variant_id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  /** In the clinic's currency, before tax; null where the variant has no price in it. */
  price: MoneyJson.nullable(),
  /** The newest first; the first is the one in force. Empty: the variant can't be reserved yet. */
  versions: z.array(TermsVersion),
});
export type StaffVariant = z.infer<typeof StaffVariant>;

export const StaffFormulaEntry = z.strictObject({
  position: z.int().min(0),
  ingredient: IngredientSummary,
  /** Both null where the medical director has set none. */
  amount: FormulaAmount.nullable(),
  unit: FormulaUnit.nullable(),
});
export type StaffFormulaEntry = z.infer<typeof StaffFormulaEntry>;

/** What staff can set of a package besides its terms and formula. */
export const CarePackageSettings = z.strictObject({
  /** Slug that groups packages: `energy`. */
  goal: z
    .string()
    .trim()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Lower-case letters, digits and hyphens, such as hair-skin-nails")
    .max(60),
  consultation_only: z.boolean(),
  online_payment_disabled: z.boolean(),
  /** Handle of the package that comes into the cart with it. */
  brings: z.string().trim().max(100).nullable(),
  cautions: z.array(z.string().trim().min(1, "Write it or remove it").max(400)).max(30),
  notices: z.array(z.string().trim().min(1, "Write it or remove it").max(600)).max(30),
});
export type CarePackageSettings = z.infer<typeof CarePackageSettings>;

export const StaffCarePackage = z.strictObject({
  product_id: z.string(),
  handle: z.string(),
  title: z.string(),
  /** The clinic's; terms and prices are in it. */
  currency: z.string(),
  /** Null where the product isn't a care package yet. */
  settings: CarePackageSettings.nullable(),
  /** Hash of the settings as read; sent back on saving, as `formula_version` is. */
  settings_version: z.string(),
  variants: z.array(StaffVariant),
  formula: z.array(StaffFormulaEntry),
  /** Hash of the formula as read; sent back on saving, so that two people don't overwrite each other. */
  formula_version: z.string(),
});
export type StaffCarePackage = z.infer<typeof StaffCarePackage>;

/**
 * `POST /admin/care-packages/:product_id`. `expected_version` is the `settings_version` on the editor's screen: where other
 * settings are saved since, 409 EDIT_CONFLICT.
 */
export const SaveSettings = CarePackageSettings.extend({ expected_version: z.string().max(100) });
export type SaveSettings = z.infer<typeof SaveSettings>;

/** `GET /admin/care-packages/:product_id` and the answer of each `POST` below it. 404 where there is no such product. */
export const StaffCarePackageResponse = z.strictObject({ care_package: StaffCarePackage });

/**
 * `POST /admin/care-packages/:product_id/terms`. `expected_version` is the version on the editor's screen, 0 where
 * there was none; another one in force answers 409 TERMS_VERSION_CONFLICT. What `termsProblems` finds is refused too. Field errors have paths as `terms.sessions`.
 */
export const SaveTerms = z.strictObject({
  variant_id: z.string().max(100),
  expected_version: z.int().min(0),
  terms: Terms,
});
export type SaveTerms = z.infer<typeof SaveTerms>;

/** `POST /admin/care-packages/:product_id/formula`: the whole list, in order. 409 TERMS_VERSION_CONFLICT as above. */
export const SaveFormula = z.strictObject({
  expected_version: z.string().max(100),
  formula: z
    .array(
      z
        .strictObject({
          ingredient_id: z.string().max(100),
          amount: FormulaAmount.nullable(),
          unit: FormulaUnit.nullable(),
        })
        .superRefine(({ amount, unit }, context) => {
          const say = (message: string) => context.addIssue({ code: "custom", path: ["amount"], message });
          if ((amount === null) !== (unit === null)) say("An amount and its unit go together");
          const problem = amount === null || unit === null ? null : amountProblem(amount, unit);
          if (problem !== null) say(problem);
        }),
    )
    .max(40)
    .superRefine((entries, context) => {
      const seen = new Set<string>();
      entries.forEach((entry, index) => {
        if (seen.has(entry.ingredient_id))
          context.addIssue({
            code: "custom",
            path: [index, "ingredient_id"],
            message: "This ingredient is in the formula already",
          });
        seen.add(entry.ingredient_id);
      });
    }),
});
export type SaveFormula = z.infer<typeof SaveFormula>;
