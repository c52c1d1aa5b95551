import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import type { ReactNode } from "react";
import { useText } from "../../lib/text";

type Props = {
  readonly label: string;
  /** Of the rows, in order. */
  readonly ids: readonly string[];
  /** What a screen reader calls a row. */
  readonly nameOf: (id: string) => string;
  readonly move: (from: number, to: number) => void;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A list put in order by pointer and by keyboard, which says what is where. */
export function SortableList({ label, ids, nameOf, move, className, children }: Props) {
  const text = useText();
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const place = (id: UniqueIdentifier): number => ids.findIndex((each) => each === id);
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (over !== null && active.id !== over.id) move(place(active.id), place(over.id));
  };
  const name = (id: UniqueIdentifier): string => nameOf(String(id));
  const at = (id: UniqueIdentifier): string => text("common.move.place", { place: place(id) + 1, places: ids.length });
  const said = (what: "picked_up" | "over" | "put_down" | "put_back", moved: UniqueIdentifier, to: UniqueIdentifier) =>
    text(`common.move.${what}`, { name: name(moved), place: at(to) });
  const announcements = {
    onDragStart: ({ active }: Pick<DragEndEvent, "active">) => said("picked_up", active.id, active.id),
    onDragOver: ({ active, over }: DragEndEvent) => (over ? said("over", active.id, over.id) : undefined),
    onDragEnd: ({ active, over }: DragEndEvent) => said("put_down", active.id, (over ?? active).id),
    onDragCancel: ({ active }: Pick<DragEndEvent, "active">) => said("put_back", active.id, active.id),
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements, screenReaderInstructions: { draggable: text("common.move.how") } }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol className={className} aria-label={label}>
          {children}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
