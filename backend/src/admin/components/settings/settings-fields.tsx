import type { SettingsDraft } from "../../lib/settings-draft";
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
  return (
    <>
      <SwitchField
        id="settings-consultation-only"
        label="Consultation only until cleared"
        hint="Clients can ask for a consultation; they can't reserve it before a clinician has cleared them."
        checked={draft.consultation_only}
        onChange={(consultation_only) => change({ consultation_only })}
        error={errorAt("consultation_only")}
      />
      <SwitchField
        id="settings-payment-disabled"
        label="Online payment disabled"
        hint="Its page stays; the clinic takes payment by phone."
        checked={draft.online_payment_disabled}
        onChange={(online_payment_disabled) => change({ online_payment_disabled })}
        error={errorAt("online_payment_disabled")}
      />
      <TextField
        id="settings-goal"
        label="Goal"
        hint="Groups packages in the list, such as energy or recovery"
        value={draft.goal}
        onChange={(goal) => change({ goal })}
        error={errorAt("goal")}
      />
      <TextField
        id="settings-brings"
        label="Brings into the cart with it"
        hint="Handle of another package, such as ketamine-consultation; blank for none"
        value={draft.brings}
        onChange={(brings) => change({ brings })}
        error={errorAt("brings")}
      />
      <LinesField
        id="settings-cautions"
        label="Who it isn't for"
        hint="One sentence a line, as clients read it"
        value={draft.cautions}
        onChange={(cautions) => change({ cautions })}
        error={errorAt("cautions")}
      />
      <LinesField
        id="settings-notices"
        label="What must stand on its page"
        hint="One sentence a line; blank for none"
        value={draft.notices}
        onChange={(notices) => change({ notices })}
        error={errorAt("notices")}
      />
    </>
  );
}
