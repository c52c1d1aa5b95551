import type { BalanceDueRule, DepositRule } from "@ampoule/contract";

export type FormulaSeed = {
  ingredient: string;
  /** Per session, from public protocols; null where none is published. The medical director sets them. */
  amount: string | null;
  unit: string | null;
  /** Weight of its band in the drawing, relative to the others. */
  weight: number;
};

export type TermsSeed = {
  sessions: number;
  duration_min: number;
  infusion_min: number | null;
  spacing: { min_days: number; max_days: number | null } | null;
  needs_clearance: boolean;
  balance_waits_for_clearance: boolean;
  deposit: DepositRule;
  balance_due: BalanceDueRule;
  retained_basis_points: number;
};

export type SoldAs = { option: string; sku_suffix: string; price_minor: bigint; terms: TermsSeed };

export type PackageTexts = {
  title: string;
  subtitle: string;
  description: string;
  cautions: string[];
  notices: string[];
  questions: { question: string; answer: string }[];
};

export type PackageSeed = PackageTexts & {
  handle: string;
  goal: string;
  brings: string | null;
  formula: FormulaSeed[];
  sold_as: SoldAs[];
};
