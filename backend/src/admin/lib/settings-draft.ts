import { CarePackageSettings, type FieldError } from "@ampoule/contract";
import { sayIssue } from "./say-issue";

/** Settings as they are typed: sentences one a line. */
export type SettingsDraft = {
  readonly goal: string;
  readonly brings: string;
  readonly consultation_only: boolean;
  readonly online_payment_disabled: boolean;
  readonly cautions: string;
  readonly notices: string;
};

export const NEW_SETTINGS: SettingsDraft = {
  goal: "",
  brings: "",
  consultation_only: false,
  online_payment_disabled: false,
  cautions: "",
  notices: "",
};

export const settingsDraftOf = (settings: CarePackageSettings): SettingsDraft => ({
  goal: settings.goal,
  brings: settings.brings ?? "",
  consultation_only: settings.consultation_only,
  online_payment_disabled: settings.online_payment_disabled,
  cautions: settings.cautions.join("\n"),
  notices: settings.notices.join("\n"),
});

export type ReadSettings =
  | { readonly ok: true; readonly body: CarePackageSettings }
  | { readonly ok: false; readonly fields: readonly FieldError[] };

/** Reads what was typed; empty lines are left out. */
export function readSettings(draft: SettingsDraft): ReadSettings {
  const parsed = CarePackageSettings.safeParse({
    ...draft,
    brings: draft.brings.trim() === "" ? null : draft.brings,
    cautions: linesOf(draft.cautions),
    notices: linesOf(draft.notices),
  });
  if (parsed.success) return { ok: true, body: parsed.data };
  return {
    ok: false,
    fields: parsed.error.issues.map((issue) => ({ path: issue.path.join("."), message: sayIssue(issue) })),
  };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
