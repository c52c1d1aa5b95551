import type { FieldError, StaffCarePackage } from "@ampoule/contract";
import { Alert, Button, Drawer, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useReloadCarePackage, useSaveCarePackage } from "../../lib/care-package";
import { fieldsOf, messageOf, RouteError } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { mergedDraft, same } from "../../lib/merged-draft";
import { readSettings, settingsChanges, type SettingsDraft, settingsDraftOf } from "../../lib/settings-draft";
import { useText } from "../../lib/text";
import { EditConflict } from "../states/edit-conflict";
import { useLeave } from "../states/leave";
import { SettingsFields } from "./settings-fields";

type Props = { readonly carePackage: StaffCarePackage; readonly close: () => void };

/** The drawer for the owner's settings of a package; the first saving makes the product a care package. */
export function SettingsEditor({ carePackage, close }: Props) {
  const text = useText();
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
  const { leave, done, question } = useLeave(!same(base, draft), close);
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
    const read = readSettings(draft, text);
    if (!read.ok) return refuse(read.fields);
    setFields([]);
    save.mutate(
      { part: "settings", body: { ...read.body, expected_version: opened.settings_version } },
      {
        onSuccess: () => {
          toast.success(text(settings ? "settings.saved" : "settings.made"));
          done();
        },
        onError: (error) => {
          if (error instanceof RouteError && error.code === "EDIT_CONFLICT")
            return void reload().then(setTheirs, (failure: unknown) => setSentence(messageOf(failure, text)));
          const told = fieldsOf(error, text);
          if (told.length > 0) refuse(told);
          setSentence(messageOf(error, text));
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
          <Drawer.Title>{text(settings ? "settings.edit_title" : "settings.make_title")}</Drawer.Title>
          <Drawer.Description>{text("settings.sentence")}</Drawer.Description>
        </Drawer.Header>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {theirs && their && (
              <EditConflict
                sentence={text("settings.changed")}
                changes={settingsChanges(base, draft, their, text)}
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
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending} disabled={theirs !== null}>
              {text("settings.save")}
            </Button>
          </Drawer.Footer>
        </form>
        {question}
      </Drawer.Content>
    </Drawer>
  );
}
