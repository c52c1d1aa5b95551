import type { FieldError, StaffCarePackage } from "@ampoule/contract";
import { Alert, Button, Drawer, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useReloadCarePackage, useSaveCarePackage } from "../../lib/care-package";
import { messageOf, RouteError } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { mergedDraft, same } from "../../lib/merged-draft";
import { readSettings, settingsChanges, type SettingsDraft, settingsDraftOf } from "../../lib/settings-draft";
import { EditConflict } from "../states/edit-conflict";
import { useLeave } from "../states/leave";
import { SettingsFields } from "./settings-fields";

type Props = { readonly carePackage: StaffCarePackage; readonly close: () => void };

/** The drawer for the owner's settings of a package; the first saving makes the product a care package. */
export function SettingsEditor({ carePackage, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const { settings } = carePackage;
  const [opened, setOpened] = useState(carePackage);
  const [theirs, setTheirs] = useState<StaffCarePackage | null>(null);
  const base = settingsDraftOf(opened.settings);
  const [draft, setDraft] = useState<SettingsDraft>(base);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const save = useSaveCarePackage(carePackage.product_id);
  const reload = useReloadCarePackage(carePackage.product_id);
  const { leave, question } = useLeave(!same(base, draft), close);
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
      { part: "settings", body: { ...read.body, expected_version: opened.settings_version } },
      {
        onSuccess: () => {
          toast.success(settings ? "The settings are saved" : "This product is a care package now");
          close();
        },
        onError: (error) => {
          if (error instanceof RouteError && error.code === "EDIT_CONFLICT")
            return void reload().then(setTheirs, (failure: unknown) => setSentence(messageOf(failure)));
          if (error instanceof RouteError && error.fields.length > 0) refuse(error.fields);
          setSentence(messageOf(error));
        },
      },
    );
  };

  const settle = (now: StaffCarePackage, next: SettingsDraft): void => {
    setOpened(now);
    setDraft(next);
    setTheirs(null);
    setFields([]);
  };
  const their = theirs && settingsDraftOf(theirs.settings);

  return (
    <Drawer open onOpenChange={(open) => !open && leave()}>
      <Drawer.Content className="sm:max-w-[560px]">
        <Drawer.Header>
          <Drawer.Title>{settings ? "Package settings" : "Make this a care package"}</Drawer.Title>
          <Drawer.Description>What the clinic decides for this package alone.</Drawer.Description>
        </Drawer.Header>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {theirs && their && (
              <EditConflict
                sentence="Someone else saved other settings, while you were editing."
                changes={settingsChanges(base, draft, their)}
                keepMine={() => settle(theirs, mergedDraft(base, draft, their))}
                takeTheirs={() => settle(theirs, their)}
              />
            )}
            {sentence !== null && (
              <Alert variant="error" role="alert">
                {sentence}
              </Alert>
            )}
            <SettingsFields draft={draft} change={change} errorAt={errorAt} />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={leave}>
              Cancel
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending} disabled={theirs !== null}>
              Save settings
            </Button>
          </Drawer.Footer>
        </form>
        {question}
      </Drawer.Content>
    </Drawer>
  );
}
