import type { StaffIngredient } from "@ampoule/contract";
import { Button, toast, usePrompt } from "@medusajs/ui";
import { messageOf, RouteError } from "../../lib/client";
import { useArchiveIngredient } from "../../lib/ingredients";
import { counted } from "../../lib/show";

type Props = { readonly ingredient: StaffIngredient; readonly done: () => void };

/** Takes an ingredient out of what formulas can be made of, or brings it back. None is ever deleted. */
export function ArchiveButton({ ingredient, done }: Props) {
  const prompt = usePrompt();
  const archive = useArchiveIngredient(ingredient.id);
  const { name, used_in, archived_at } = ingredient;
  const archiving = archived_at === null;
  const ask = async (): Promise<void> => {
    const keep =
      used_in.length === 0
        ? "No package holds it: it leaves the library."
        : `${counted(used_in.length, "package")} ${used_in.length === 1 ? "holds it and keeps" : "hold it and keep"} it.`;
    const sure =
      !archiving ||
      (await prompt({
        title: `Archive ${name}?`,
        description: `It can't be put into formulas until it is brought back. ${keep} Nothing is deleted.`,
        confirmText: "Archive",
        cancelText: "Cancel",
        variant: "confirmation",
      }));
    if (!sure) return;
    archive.mutate(archiving, {
      onSuccess: () => {
        toast.success(archiving ? `${name} is archived` : `${name} is back`);
        done();
      },
      onError: (error) => toast.error(messageOf(error), { description: claimsOf(error) }),
    });
  };
  return (
    <Button
      type="button"
      size="small"
      variant="transparent"
      className="mr-auto"
      isLoading={archive.isPending}
      onClick={() => void ask()}
    >
      {archiving ? "Archive" : "Bring back"}
    </Button>
  );
}

/** What stands in the way of bringing it back. */
const claimsOf = (error: unknown): string | undefined =>
  error instanceof RouteError ? error.fields[0]?.message : undefined;
