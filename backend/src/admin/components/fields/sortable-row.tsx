import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { DotsSix, XMarkMini } from "@medusajs/icons";
import { clx, IconButton } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useText } from "../../lib/text";
import { MoveButtons } from "./move-buttons";

/** For fields of a head which have no room beside its name on a telephone; they take the whole width there. */
export const BELOW = "order-2 sm:order-1";

type Props = {
  readonly id: string;
  /** What its buttons move: `Biotin`. */
  readonly name: string;
  /** Of the row, where what stands in it doesn't say it. */
  readonly label?: string;
  readonly index: number;
  readonly count: number;
  readonly move: (to: number) => void;
  readonly remove: () => void;
  readonly className: string;
  /** What stands between the handle and the buttons; what is `BELOW` goes under them where it is narrow. */
  readonly head: ReactNode;
  readonly children?: ReactNode;
};

/** A row whose place matters: dragged by its handle (space and arrows on the keyboard), moved by its buttons, or removed. */
export function SortableRow(props: Props) {
  const { id, name, label, index, count, move, remove, className, head, children } = props;
  const text = useText();
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
    attributes: { roleDescription: text("common.move.sortable") },
  });
  return (
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      aria-label={label}
      className={clx("bg-ui-bg-component list-none", className, isDragging && "relative z-10 opacity-70")}
    >
      {/* Where it is narrow, fields of the head that ask for a line of their own go below the buttons. */}
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 sm:flex-nowrap">
        <IconButton
          type="button"
          size="small"
          variant="transparent"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={text("common.move.drag", { name })}
          className="cursor-grab touch-none active:cursor-grabbing"
        >
          <DotsSix className="text-ui-fg-muted" />
        </IconButton>
        {head}
        <div className="order-1 flex shrink-0 sm:order-2">
          <MoveButtons name={name} index={index} count={count} move={move} />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            onClick={remove}
            aria-label={text("common.move.remove", { name })}
          >
            <XMarkMini />
          </IconButton>
        </div>
      </div>
      {children}
    </li>
  );
}
