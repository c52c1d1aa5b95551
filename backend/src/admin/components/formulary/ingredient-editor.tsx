import type { StaffIngredient } from "@ampoule/contract";
import { Alert, Badge, Button, Drawer, StatusBadge } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useDecidedWords } from "../../lib/decided-words";
import { focusFirstInvalid } from "../../lib/focus-first-invalid";
import { draftHits, type DraftHit, isIn, withWording } from "../../lib/ingredient-claims";
import { useIngredientClaims } from "../../lib/ingredients";
import { useText } from "../../lib/text";
import { ClaimHits } from "../claims/claim-hits";
import { WordsDrawer } from "../claims/words-drawer";
import { EditConflict } from "../states/edit-conflict";
import { ArchiveButton } from "./archive-button";
import { EvidenceRows } from "./evidence-rows";
import { IngredientFields } from "./ingredient-fields";
import { UsedIn } from "./used-in";
import { useIngredientEditor } from "./use-ingredient-editor";

type Props = {
  /** Null for a new one. */
  readonly ingredient: StaffIngredient | null;
  /** The clinic's date. */
  readonly today: string;
  readonly close: () => void;
};

/** The drawer in which an ingredient is written, with its evidence, and the linter beside each text. */
export function IngredientEditor({ ingredient, today, close }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const editor = useIngredientEditor({ ingredient, refused: () => focusFirstInvalid(form), close });
  const { opened, draft, change, errorAt, conflict, leave, done, question } = editor;
  const [approving, setApproving] = useState<DraftHit | null>(null);
  const review = useIngredientClaims(ingredient?.id ?? null);
  const { approvalOf, decided } = useDecidedWords(review.data?.hits ?? []);
  const open = draftHits(draft).filter((hit) => approvalOf(hit) === null);
  const onSale = opened?.used_in.some((each) => each.published) ?? false;
  const published = onSale || opened?.archived_at == null;

  const hitsIn = (field: string) => (
    <ClaimHits
      hits={open.filter((hit) => isIn(hit, field))}
      takeOver={(hit) => () => editor.setDraft((before) => withWording(before, hit))}
      decide={opened ? setApproving : undefined}
    />
  );

  return (
    <Drawer open onOpenChange={(isOpen) => !isOpen && leave()}>
      <Drawer.Content className="sm:max-w-[720px]">
        <Drawer.Header>
          <div className="flex items-center gap-x-2">
            <Drawer.Title>{opened ? opened.name : text("formulary.new")}</Drawer.Title>
            {opened?.archived_at && <Badge size="2xsmall">{text("formulary.archived")}</Badge>}
            {opened?.review_due && <StatusBadge color="orange">{text("formulary.review_due")}</StatusBadge>}
            {open.length > 0 && (
              <StatusBadge color="red">{text("claims.claims_open", { count: open.length })}</StatusBadge>
            )}
          </div>
          <Drawer.Description>
            {text(published ? "formulary.drawer.published" : "formulary.drawer.archived")}
          </Drawer.Description>
        </Drawer.Header>
        <form
          ref={form}
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            editor.submit();
          }}
          className="flex min-h-0 flex-1 flex-col"
        >
          <Drawer.Body className="flex flex-1 flex-col gap-y-5 overflow-y-auto">
            {conflict && <EditConflict {...conflict} />}
            {editor.sentences.length > 0 && (
              <Alert variant="error" role="alert">
                {editor.sentences.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Alert>
            )}
            <IngredientFields
              draft={draft}
              change={change}
              errorAt={errorAt}
              hitsIn={hitsIn}
              published={opened !== null && published}
            />
            <EvidenceRows
              rows={draft.evidence}
              change={(evidence) => change({ evidence })}
              errorAt={errorAt}
              hitsIn={hitsIn}
              today={today}
            />
            {opened && <UsedIn packages={opened.used_in} />}
          </Drawer.Body>
          <Drawer.Footer>
            {opened && <ArchiveButton ingredient={opened} unsaved={editor.dirty} done={done} />}
            <Button type="button" size="small" variant="secondary" onClick={leave}>
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={editor.saving} disabled={conflict !== null}>
              {text(opened ? "formulary.drawer.save" : "formulary.drawer.add")}
            </Button>
          </Drawer.Footer>
        </form>
        {question}
        {approving && opened && (
          <WordsDrawer
            whose={{ of: "ingredient", id: opened.id }}
            words={approving}
            withdrawing={false}
            decided={(decision) => decided(approving, decision)}
            close={() => setApproving(null)}
          />
        )}
      </Drawer.Content>
    </Drawer>
  );
}
