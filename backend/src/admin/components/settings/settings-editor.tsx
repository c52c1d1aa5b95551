import type { FieldError, StaffCarePackage } from "@ampoule/contract";
import { Alert, Button, Drawer, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useSaveCarePackage } from "../../lib/care-package";
import { messageOf, RouteError } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { NEW_SETTINGS, readSettings, type SettingsDraft, settingsDraftOf } from "../../lib/settings-draft";
import { LinesField } from "../fields/lines-field";
import { SwitchField } from "../fields/switch-field";
import { TextField } from "../fields/text-field";

type Props = { readonly carePackage: StaffCarePackage; readonly close: () => void };

/** The drawer for the owner's settings of a package; the first saving makes the product a care package. */
export function SettingsEditor({ carePackage, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { settings } = carePackage;
  const [draft, setDraft] = useState<SettingsDraft>(settings ? settingsDraftOf(settings) : NEW_SETTINGS);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const save = useSaveCarePackage(carePackage.product_id);
  const change = (part: Partial<SettingsDraft>): void => setDraft((before) => ({ ...before, ...part }));
  // A sentence of a list is refused as `cautions.3`: its list shows it.
  const errorAt = (name: string): string | undefined =>
    fields.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message;

  const refuse = (refused: readonly FieldError[]): void => {
    setFields(refused);
    focusFirstInvalid(form);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSentence(null);
    const read = readSettings(draft);
    if (!read.ok) return refuse(read.fields);
    setFields([]);
    save.mutate(
      { part: "settings", body: read.body },
      {
        onSuccess: () => {
          toast.success(settings ? "The settings are saved" : "This product is a care package now");
          close();
        },
        onError: (error) => {
          if (error instanceof RouteError && error.fields.length > 0) refuse(error.fields);
          setSentence(messageOf(error));
        },
      },
    );
  };

  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[560px]">
        <Drawer.Header>
          <Drawer.Title>{settings ? "Package settings" : "Make this a care package"}</Drawer.Title>
          <Drawer.Description>What the clinic decides for this package alone.</Drawer.Description>
        </Drawer.Header>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {sentence !== null && (
              <Alert variant="error" role="alert">
                {sentence}
              </Alert>
            )}
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
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending}>
              Save settings
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
