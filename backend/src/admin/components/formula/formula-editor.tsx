import type { FieldError, StaffCarePackage } from "@ampoule/contract";
import { Alert, Button, Drawer, Text, toast } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useReloadCarePackage, useSaveCarePackage } from "../../lib/care-package";
import { fieldsOf, messageOf, RouteError } from "../../lib/client";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { type FormulaRow, readFormula, rowsOf, withIngredient } from "../../lib/formula-draft";
import { same } from "../../lib/merged-draft";
import { useText } from "../../lib/text";
import { useLeave } from "../states/leave";
import { FormulaRows } from "./formula-rows";
import { IngredientSearch } from "./ingredient-search";

type Props = { readonly carePackage: StaffCarePackage; readonly close: () => void };

/** The drawer that edits what is in a package: the whole list is saved at once, in its order. */
export function FormulaEditor({ carePackage, close }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const [rows, setRows] = useState<readonly FormulaRow[]>(() => rowsOf(carePackage.formula));
  const [expected, setExpected] = useState(carePackage.formula_version);
  const [theirs, setTheirs] = useState<StaffCarePackage | null>(null);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentence, setSentence] = useState<string | null>(null);
  const { leave, done, question } = useLeave(!same(rowsOf(carePackage.formula), rows), close);
  const save = useSaveCarePackage(carePackage.product_id);
  const reload = useReloadCarePackage(carePackage.product_id);

  const refuse = (refused: readonly FieldError[]): void => {
    setFields(refused);
    focusFirstInvalid(form);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSentence(null);
    const read = readFormula(rows, expected, text);
    if (!read.ok) return refuse(read.fields);
    setFields([]);
    save.mutate(
      { part: "formula", body: read.body },
      {
        onSuccess: () => {
          toast.success(text("formula.saved"));
          done();
        },
        onError: (error) => {
          if (error instanceof RouteError && error.code === "TERMS_VERSION_CONFLICT")
            return void reload().then(setTheirs, (failure: unknown) => setSentence(messageOf(failure, text)));
          const told = fieldsOf(error, text);
          if (told.length > 0) refuse(told);
          setSentence(messageOf(error, text));
        },
      },
    );
  };

  return (
    <Drawer open onOpenChange={(open) => !open && leave()}>
      <Drawer.Content className="sm:max-w-[640px]">
        <Drawer.Header>
          <Drawer.Title>{text("formula.of", { title: carePackage.title })}</Drawer.Title>
          <Drawer.Description>{text("formula.sentence")}</Drawer.Description>
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
                {text("formula.empty")}
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
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={save.isPending} disabled={theirs !== null}>
              {text("formula.save")}
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
  const text = useText();
  const names = theirs.formula.map(({ ingredient, amount, unit }) =>
    [ingredient.name, amount, unit].filter(Boolean).join(" "),
  );
  return (
    <Alert variant="warning" role="alert">
      <div className="flex flex-col gap-y-2">
        <Text size="small" weight="plus">
          {text("formula.changed")}
        </Text>
        <Text size="small">
          {text("formula.theirs", { count: names.length, names: names.join(", ") || text("formula.none") })}
        </Text>
        <div className="flex gap-x-2">
          <Button type="button" size="small" variant="secondary" onClick={keepMine}>
            {text("common.keep_mine")}
          </Button>
          <Button type="button" size="small" variant="transparent" onClick={takeTheirs}>
            {text("common.take_theirs")}
          </Button>
        </div>
      </div>
    </Alert>
  );
}
