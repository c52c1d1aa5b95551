import type { FieldError, StaffIngredient } from "@ampoule/contract";
import { toast } from "@medusajs/ui";
import { useState } from "react";
import { fieldsOf, messageOf, RouteError } from "../../lib/client";
import { ingredientChanges } from "../../lib/ingredient-changes";
import {
  handleOf,
  ingredientDraftOf,
  type IngredientDraft,
  NEW_INGREDIENT,
  readIngredient,
} from "../../lib/ingredient-draft";
import { readIngredientAnew, useSaveIngredient } from "../../lib/ingredients";
import { mergedDraft, same } from "../../lib/merged-draft";
import { showInstant } from "../../lib/show";
import { type Text, useText } from "../../lib/text";
import { useLeave } from "../states/leave";

type Options = {
  /** Null for a new one. */
  readonly ingredient: StaffIngredient | null;
  readonly refused: () => void;
  readonly close: () => void;
};

const OWN_FIELD = /^(name|what_it_is|also_known_as|cautions|allergens|interactions|evidence)\b/;

/** An ingredient while it is edited: what was opened, what was typed, and what the server said of it. */
export function useIngredientEditor({ ingredient, refused, close }: Options) {
  const text = useText();
  const [opened, setOpened] = useState(ingredient);
  const [draft, setDraft] = useState<IngredientDraft>(() => draftFrom(ingredient));
  const [theirs, setTheirs] = useState<StaffIngredient | null>(null);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const save = useSaveIngredient();
  const base = draftFrom(opened);
  const dirty = !same(base, draft);
  const { leave, done, question } = useLeave(dirty, close);

  const change = (part: Partial<IngredientDraft>): void =>
    setDraft((before) => {
      // A new ingredient's address follows its name until it is written by hand.
      const follows = opened === null && part.name !== undefined && before.handle === handleOf(before.name);
      return { ...before, ...part, ...(follows ? { handle: handleOf(part.name ?? "") } : {}) };
    });

  const refuse = (these: readonly FieldError[]): void => {
    setFields(these);
    refused();
  };

  const onError = (error: unknown): void => {
    const route = error instanceof RouteError ? error : undefined;
    if (route?.code === "EDIT_CONFLICT" && opened)
      return void readIngredientAnew(opened.id).then(setTheirs, (failure: unknown) =>
        setSentences([messageOf(failure, text)]),
      );
    const told = fieldsOf(error, text);
    const elsewhere = told.filter(({ path }) => !OWN_FIELD.test(path)).map(({ message }) => message);
    setSentences([messageOf(error, text), ...(route?.code === "CLAIMS_OPEN" ? elsewhere : [])]);
    if (told.length > 0)
      refuse(
        route?.code === "CLAIMS_OPEN"
          ? told.map(({ path }) => ({ path, message: text("formulary.drawer.cannot_say") }))
          : told,
      );
  };

  const submit = (): void => {
    setSentences([]);
    const read = readIngredient(draft, text);
    if (!read.ok) return refuse(read.fields);
    setFields([]);
    const request = opened
      ? { id: opened.id, body: { ...read.body, expected_version: opened.version } }
      : { id: null, body: read.body };
    save.mutate(request, {
      onSuccess: ({ name }) => {
        toast.success(text(`formulary.drawer.${opened ? "saved" : "added"}`, { name }));
        done();
      },
      onError,
    });
  };

  const settle = (next: IngredientDraft): void => {
    setOpened(theirs);
    setDraft(next);
    setTheirs(null);
    setFields([]);
  };
  const conflict = theirs && {
    sentence: sayWho(opened, theirs, text),
    changes: ingredientChanges(base, draft, draftFrom(theirs), text),
    keepMine: () => settle(mergedDraft(base, draft, draftFrom(theirs))),
    takeTheirs: () => settle(draftFrom(theirs)),
  };

  return {
    opened,
    draft,
    change,
    setDraft,
    submit,
    saving: save.isPending,
    dirty,
    ...{ leave, done, question },
    errorAt: (path: string) => errorAt(fields, path, text),
    sentences,
    conflict,
  };
}

const draftFrom = (ingredient: StaffIngredient | null): IngredientDraft =>
  ingredient ? ingredientDraftOf(ingredient) : NEW_INGREDIENT;

/** Who saved between, where that is who changed it last: a wording that was taken over names nobody. */
function sayWho(opened: StaffIngredient | null, { changed_by, changed_at }: StaffIngredient, text: Text): string {
  const known = changed_at !== null && changed_at !== opened?.changed_at;
  const who = (known && changed_by) || text("common.someone");
  return known
    ? text("formulary.drawer.changed_on", { who, when: showInstant(changed_at, text.locale) })
    : text("formulary.drawer.changed", { who });
}

/** The error of a field; of a list the first of its lines, which it names. */
function errorAt(fields: readonly FieldError[], path: string, text: Text): string | undefined {
  const own = fields.find((field) => field.path === path);
  if (own) return own.message;
  if (path.startsWith("evidence")) return undefined;
  const line = fields.find((field) => field.path.startsWith(`${path}.`));
  return line && text("formulary.drawer.line", { line: Number(line.path.split(".")[1]) + 1, problem: line.message });
}
