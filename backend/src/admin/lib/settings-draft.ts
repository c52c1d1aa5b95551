import { CarePackageSettings, type FieldError } from "@ampoule/contract";
import { linesOf } from "./lines";
import { changesBetween, quoted } from "./merged-draft";
import { refusedFields } from "./say-issue";
import type { Text } from "./text";

/** Settings as they are typed: sentences one a line. */
export type SettingsDraft = {
  readonly goal: string;
  readonly brings: string;
  readonly consultation_only: boolean;
  readonly online_payment_disabled: boolean;
  readonly cautions: string;
  readonly notices: string;
};

const NEW_SETTINGS: SettingsDraft = {
  goal: "",
  brings: "",
  consultation_only: false,
  online_payment_disabled: false,
  cautions: "",
  notices: "",
};

/** Null where the product is no package yet. */
export function settingsDraftOf(settings: CarePackageSettings | null): SettingsDraft {
  if (settings === null) return NEW_SETTINGS;
  return {
    goal: settings.goal,
    brings: settings.brings ?? "",
    consultation_only: settings.consultation_only,
    online_payment_disabled: settings.online_payment_disabled,
    cautions: settings.cautions.join("\n"),
    notices: settings.notices.join("\n"),
  };
}

const FIELDS = ["consultation_only", "online_payment_disabled", "goal", "brings", "cautions", "notices"] as const;

/** What somebody else changed of the settings while they were edited here. */
export const settingsChanges = (base: SettingsDraft, mine: SettingsDraft, theirs: SettingsDraft, text: Text) =>
  changesBetween(base, mine, theirs, FIELDS, (field) => {
    const value = theirs[field];
    const said = typeof value === "boolean" ? text(`common.conflict.${value ? "on" : "off"}`) : quoted(value, text);
    return `${text(`settings.field.${field}`)}: ${said}`;
  });

export type ReadSettings =
  | { readonly ok: true; readonly body: CarePackageSettings }
  | { readonly ok: false; readonly fields: readonly FieldError[] };

/** Reads what was typed; empty lines are left out. */
export function readSettings(draft: SettingsDraft, text: Text): ReadSettings {
  const parsed = CarePackageSettings.safeParse({
    ...draft,
    brings: draft.brings.trim() === "" ? null : draft.brings,
    cautions: linesOf(draft.cautions),
    notices: linesOf(draft.notices),
  });
  if (parsed.success) return { ok: true, body: parsed.data };
  return { ok: false, fields: refusedFields(parsed, text) };
}
