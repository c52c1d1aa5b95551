import { Drawer } from "@medusajs/ui";
import { useStaffIngredient } from "../../lib/ingredients";
import { useText } from "../../lib/text";
import { Loaded } from "../states/loaded";
import { IngredientEditor } from "./ingredient-editor";

/** In the place of an id: one that isn't there yet. */
export const NEW = "new";

type Props = {
  readonly id: string;
  /** The clinic's date. */
  readonly today: string;
  readonly close: () => void;
};

/** The editor of a new ingredient, or of one that is there once it is read. */
export function IngredientDrawer({ id, today, close }: Props) {
  if (id === NEW) return <IngredientEditor ingredient={null} today={today} close={close} />;
  return <StoredIngredient id={id} today={today} close={close} />;
}

function StoredIngredient({ id, today, close }: Props) {
  const text = useText();
  const query = useStaffIngredient(id);
  if (query.data) return <IngredientEditor ingredient={query.data} today={today} close={close} />;
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[720px]">
        <Drawer.Header>
          <Drawer.Title>{text("formulary.drawer.title")}</Drawer.Title>
          <Drawer.Description>{text("formulary.drawer.sentence")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="p-0">
          <Loaded query={query} rows={8}>
            {() => null}
          </Loaded>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}
