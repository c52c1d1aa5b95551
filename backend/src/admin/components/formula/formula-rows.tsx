import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from "@dnd-kit/sortable";
import type { FieldError } from "@ampoule/contract";
import { type FormulaRow as Row, moved } from "../../lib/formula-draft";
import { FormulaRow } from "./formula-row";

type Props = {
  readonly rows: readonly Row[];
  readonly fields: readonly FieldError[];
  readonly change: (rows: Row[]) => void;
};

/** The formula in its order, sortable by pointer and by keyboard. */
export function FormulaRows({ rows, fields, change }: Props) {
  const sensors = useSensors(
    useSensor(PointerSensor),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (over === null || active.id === over.id) return;
    const place = (id: string | number): number => rows.findIndex((row) => row.id === id);
    change(moved(rows, place(active.id), place(over.id)));
  };
  return (
    <DndContext sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
      <SortableContext items={rows.map((row) => row.id)} strategy={verticalListSortingStrategy}>
        <ol className="shadow-elevation-card-rest overflow-hidden rounded-lg" aria-label="Formula, in order">
          {rows.map((row, index) => (
            <FormulaRow
              key={row.id}
              row={row}
              index={index}
              count={rows.length}
              error={fields.find((field) => field.path.startsWith(`formula.${index}.`))?.message}
              change={(part) => change(rows.map((each) => (each.id === row.id ? { ...each, ...part } : each)))}
              move={(to) => change(moved(rows, index, to))}
              remove={() => change(rows.filter((each) => each.id !== row.id))}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
