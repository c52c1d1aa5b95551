import type { SettingsDraft } from "../../lib/settings-draft";
import { useText } from "../../lib/text";
import { LinesField } from "../fields/lines-field";
import { SwitchField } from "../fields/switch-field";
import { TextField } from "../fields/text-field";

type Props = {
  readonly draft: SettingsDraft;
  readonly change: (part: Partial<SettingsDraft>) => void;
  readonly errorAt: (name: string) => string | undefined;
};

/** What the clinic decides for a package alone. */
export function SettingsFields({ draft, change, errorAt }: Props) {
  const text = useText();
  return (
    <>
      <SwitchField
        id="settings-consultation-only"
        label={text("settings.field.consultation_only")}
        hint={text("settings.hint.consultation_only")}
        checked={draft.consultation_only}
        onChange={(consultation_only) => change({ consultation_only })}
        error={errorAt("consultation_only")}
      />
      <SwitchField
        id="settings-payment-disabled"
        label={text("settings.field.online_payment_disabled")}
        hint={text("settings.hint.online_payment_disabled")}
        checked={draft.online_payment_disabled}
        onChange={(online_payment_disabled) => change({ online_payment_disabled })}
        error={errorAt("online_payment_disabled")}
      />
      <TextField
        id="settings-goal"
        label={text("settings.field.goal")}
        hint={text("settings.hint.goal")}
        value={draft.goal}
        onChange={(goal) => change({ goal })}
        error={errorAt("goal")}
      />
      <TextField
        id="settings-brings"
        label={text("settings.field.brings")}
        hint={text("settings.hint.brings")}
        value={draft.brings}
        onChange={(brings) => change({ brings })}
        error={errorAt("brings")}
      />
      <LinesField
        id="settings-cautions"
        label={text("settings.field.cautions")}
        hint={text("settings.hint.cautions")}
        value={draft.cautions}
        onChange={(cautions) => change({ cautions })}
        error={errorAt("cautions")}
      />
      <LinesField
        id="settings-notices"
        label={text("settings.field.notices")}
        hint={text("settings.hint.notices")}
        value={draft.notices}
        onChange={(notices) => change({ notices })}
        error={errorAt("notices")}
      />
    </>
  );
}
