import type { StaffIngredient } from "@ampoule/contract";
import { Button, toast } from "@medusajs/ui";
import { fieldsOf, messageOf } from "../../lib/client";
import { useArchiveIngredient } from "../../lib/ingredients";
import { useText } from "../../lib/text";
import { useAsk } from "../../lib/use-ask";

type Props = {
  readonly ingredient: StaffIngredient;
  /** What was typed and not saved would be lost with the drawer. */
  readonly unsaved: boolean;
  readonly done: () => void;
};

/** Takes an ingredient out of what formulas can be made of, or brings it back. None is ever deleted. */
export function ArchiveButton({ ingredient, unsaved, done }: Props) {
  const text = useText();
  const ask = useAsk();
  const archive = useArchiveIngredient(ingredient.id);
  const { name, used_in, archived_at } = ingredient;
  const archiving = archived_at === null;
  const onPress = async (): Promise<void> => {
    const keep =
      used_in.length === 0
        ? text("formulary.archive.unused")
        : text("formulary.archive.used", { count: used_in.length });
    const sure =
      !archiving ||
      (await ask({
        title: text("formulary.archive.title", { name }),
        description: text("formulary.archive.sentence", { keep }),
        confirmText: text("formulary.archive.go"),
        cancelText: text("common.cancel"),
        variant: "confirmation",
      }));
    if (!sure) return;
    archive.mutate(archiving, {
      onSuccess: () => {
        toast.success(text(`formulary.archive.${archiving ? "done" : "restored"}`, { name }));
        done();
      },
      onError: (error) =>
        // What stands in the way of bringing it back.
        toast.error(messageOf(error, text), { description: fieldsOf(error, text)[0]?.message }),
    });
  };
  return (
    <Button
      type="button"
      size="small"
      variant="transparent"
      className="mr-auto"
      isLoading={archive.isPending}
      disabled={unsaved}
      title={unsaved ? text("formulary.archive.unsaved") : undefined}
      onClick={() => void onPress()}
    >
      {text(archiving ? "formulary.archive.go" : "formulary.archive.back")}
    </Button>
  );
}
