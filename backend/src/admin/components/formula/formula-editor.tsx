import type { FieldError, StaffCarePackage } from "@ampoule/contract";
import { Alert, Button, Drawer, Text, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useReloadCarePackage, useSaveCarePackage } from "../../lib/care-package";
import { messageOf, RouteError } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { type FormulaRow, readFormula, rowsOf, withIngredient } from "../../lib/formula-draft";
import { same } from "../../lib/merged-draft";
import { counted } from "../../lib/show";
import { useLeave } from "../states/leave";
import { FormulaRows } from "./formula-rows";
import { IngredientSearch } from "./ingredient-search";

type Props = { readonly carePackage: StaffCarePackage; readonly close: () => void };

/** The drawer that edits what is in a package: the whole list is saved at once, in its order. */
export function FormulaEditor({ carePackage, close }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState<readonly FormulaRow[]>(() => rowsOf(carePackage.formula));
  const [expected, setExpected] = useState(carePackage.formula_version);
  const [theirs, setTheirs] = useState<StaffCarePackage | null>(null);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const { leave, question } = useLeave(!same(rowsOf(carePackage.formula), rows), close);
  const save = useSaveCarePackage(carePackage.product_id);
  const reload = useReloadCarePackage(carePackage.product_id);

  const refuse = (refused: readonly FieldError[]): void => {
    setFields(refused);
    focusFirstInvalid(form);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSentence(null);
    const read = readFormula(rows, expected);
    if (!read.ok) return refuse(read.fields);
    setFields([]);
    save.mutate(
      { part: "formula", body: read.body },
      {
        onSuccess: () => {
          toast.success("The formula is saved");
          close();
        },
        onError: (error) => {
          if (error instanceof RouteError && error.code === "TERMS_VERSION_CONFLICT")
            return void reload().then(setTheirs, (failure: unknown) => setSentence(messageOf(failure)));
          if (error instanceof RouteError && error.fields.length > 0) refuse(error.fields);
          setSentence(messageOf(error));
        },
      },
    );
  };

  return (
    <Drawer open onOpenChange={(open) => !open && leave()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title>{`Formula of ${carePackage.title}`}</Drawer.Title>
          <Drawer.Description>
            For one session, in the order clients see it. Amounts are the medical director's, and shown to staff alone.
          </Drawer.Description>
        </Drawer.Header>
        <form ref={form} noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {theirs && (
              <FormulaConflict
                theirs={theirs}
                keepMine={() => {
                  setExpected(theirs.formula_version);
                  setTheirs(null);
                }}
                takeTheirs={() => {
                  setRows(rowsOf(theirs.formula));
                  setExpected(theirs.formula_version);
                  setTheirs(null);
                }}
              />
            )}
            {sentence !== null && (
              <Alert variant="error" role="alert">
                {sentence}
              </Alert>
            )}
            {rows.length === 0 ? (
              <Text size="small" className="text-ui-fg-subtle">
                Nothing in it yet.
              </Text>
            ) : (
              <FormulaRows rows={rows} fields={fields} change={setRows} />
            )}
            <IngredientSearch
              taken={rows.map((row) => row.id)}
              add={(ingredient) => setRows((before) => withIngredient(before, ingredient))}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={leave}>
              Cancel
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending} disabled={theirs !== null}>
              Save formula
            </Button>
          </Drawer.Footer>
        </form>
        {question}
      </Drawer.Content>
    </Drawer>
  );
}

type ConflictProps = {
  readonly theirs: StaffCarePackage;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
};

function FormulaConflict({ theirs, keepMine, takeTheirs }: ConflictProps) {
  const names = theirs.formula.map(({ ingredient, amount, unit }) =>
    [ingredient.name, amount, unit].filter(Boolean).join(" "),
  );
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          Someone else has changed this formula while you were editing. Yours is still here.
        </Text>
        <Text size="small">{`Theirs has ${counted(names.length, "ingredient")}: ${names.join(", ") || "none"}.`}</Text>
        <div className="flex gap-x-2">
          <Button type="button" size="small" variant="secondary" onClick={keepMine}>
            Keep mine
          </Button>
          <Button type="button" size="small" variant="transparent" onClick={takeTheirs}>
            Take theirs
          </Button>
        </div>
      </div>
    </Alert>
  );
}
