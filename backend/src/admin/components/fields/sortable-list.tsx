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
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const place = (id: UniqueIdentifier): number => ids.findIndex((each) => each === id);
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (over !== null && active.id !== over.id) move(place(active.id), place(over.id));
  };
  const name = (id: UniqueIdentifier): string => nameOf(String(id));
  const at = (id: UniqueIdentifier): string => `place ${place(id) + 1} of ${ids.length}`;
  const announcements = {
    onDragStart: ({ active }: Pick<DragEndEvent, "active">) => `${name(active.id)} is picked up, ${at(active.id)}.`,
    onDragOver: ({ active, over }: DragEndEvent) => (over ? `${name(active.id)} is over ${at(over.id)}.` : undefined),
    onDragEnd: ({ active, over }: DragEndEvent) => `${name(active.id)} is put down, ${at((over ?? active).id)}.`,
    onDragCancel: ({ active }: Pick<DragEndEvent, "active">) => `${name(active.id)} is back at ${at(active.id)}.`,
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements }}
    >
      <SortableContext items={[...ids]} strategy={verticalListSortingStrategy}>
        <ol className={className} aria-label={label}>
          {children}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
