import type { FieldError, StaffCarePackage, StaffVariant, TermsVersion } from "@ampoule/contract";
import { parseCurrency } from "@ampoule/domain/money";
import { Alert, Button, Drawer, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useReloadCarePackage, useSaveCarePackage } from "../../lib/care-package";
import { fieldsOf, messageOf, RouteError } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { same } from "../../lib/merged-draft";
import { draftOf, NEW_TERMS, readDraft, type TermsDraft } from "../../lib/terms-draft";
import { useText } from "../../lib/text";
import { useLeave } from "../states/leave";
import { TermsConflict } from "./terms-conflict";
import { TermsFields } from "./terms-fields";
import { TermsPreview } from "./terms-preview";

type Props = {
  readonly carePackage: StaffCarePackage;
  readonly variant: StaffVariant;
  readonly close: () => void;
};

const versionOf = (variant: StaffVariant | undefined): number => variant?.versions[0]?.version ?? 0;

/** The drawer that edits a variant's terms. Saving appends a version; orders keep the one they were placed under. */
export function TermsEditor({ carePackage, variant, close }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const current = variant.versions[0];
  const [draft, setDraft] = useState<TermsDraft>(current ? draftOf(current.terms) : NEW_TERMS);
  const [expected, setExpected] = useState(versionOf(variant));
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [theirs, setTheirs] = useState<TermsVersion | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const { leave, done, question } = useLeave(!same(current ? draftOf(current.terms) : NEW_TERMS, draft), close);
  const save = useSaveCarePackage(carePackage.product_id);
  const reload = useReloadCarePackage(carePackage.product_id);
  const read = readDraft(draft, variant.price, parseCurrency(carePackage.currency), text);

  const refuse = (refused: readonly FieldError[]): void => {
    setFields(refused);
    focusFirstInvalid(form);
  };

  const onConflict = async (): Promise<void> => {
    const fresh = await reload();
    const other = fresh.variants.find((each) => each.variant_id === variant.variant_id)?.versions[0];
    if (other) setTheirs(other);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSentence(null);
    if (!read.ok) return refuse(read.fields);
    setFields([]);
    save.mutate(
      { part: "terms", body: { variant_id: variant.variant_id, expected_version: expected, terms: read.terms } },
      {
        onSuccess: (saved) => {
          const version = versionOf(saved.variants.find((each) => each.variant_id === variant.variant_id));
          toast.success(text("terms.in_force", { version }), { description: text("terms.keep_own") });
          done();
        },
        onError: (error) => {
          if (error instanceof RouteError && error.code === "TERMS_VERSION_CONFLICT")
            return void onConflict().catch((failure: unknown) => setSentence(messageOf(failure, text)));
          const told = fieldsOf(error, text);
          if (told.length > 0) refuse(told);
          setSentence(messageOf(error, text));
        },
      },
    );
  };

  return (
    <Drawer open onOpenChange={(open) => !open && leave()}>
      <Drawer.Content className="sm:max-w-[640px] xl:max-w-[1040px]">
        <Drawer.Header>
          <Drawer.Title>{text("terms.of", { title: variant.title })}</Drawer.Title>
          <Drawer.Description>
            {current
              ? text("terms.saving_makes", { version: expected, next: expected + 1 })
              : text("terms.none_in_force")}
          </Drawer.Description>
        </Drawer.Header>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-6 overflow-y-auto">
            {theirs && (
              <TermsConflict
                theirs={theirs}
                keepMine={() => {
                  setExpected(theirs.version);
                  setTheirs(null);
                }}
                takeTheirs={() => {
                  setDraft(draftOf(theirs.terms));
                  setExpected(theirs.version);
                  setTheirs(null);
                  setFields([]);
                }}
              />
            )}
            {sentence !== null && (
              <Alert variant="error" role="alert">
                {sentence}
              </Alert>
            )}
            <div className="grid items-start gap-6 xl:grid-cols-[1fr_23rem]">
              <div className="flex min-w-0 flex-col gap-y-6">
                <TermsFields
                  draft={draft}
                  change={(part) => setDraft((before) => ({ ...before, ...part }))}
                  errorAt={(path) => fields.find((field) => field.path === path)?.message}
                  currency={carePackage.currency}
                />
              </div>
              <div className="min-w-0 xl:sticky xl:top-0">
                <TermsPreview read={read} price={variant.price} />
              </div>
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={leave}>
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending} disabled={theirs !== null}>
              {text("terms.save", { version: expected + 1 })}
            </Button>
          </Drawer.Footer>
        </form>
        {question}
      </Drawer.Content>
    </Drawer>
  );
}
