import { ArrowDownMini, ArrowUpMini } from "@medusajs/icons";
import { IconButton } from "@medusajs/ui";
import { type MouseEvent, useRef } from "react";
import { useText } from "../../lib/text";

type Props = {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly move: (to: number) => void;
};

/**
 * Moves a row up and down. A row that moves is taken out of the page and put in again, and would lose the keyboard: it
 * stays on the button, or goes to the other one where this can't be pressed any more.
 */
export function MoveButtons({ name, index, count, move }: Props) {
  const text = useText();
  const buttons = useRef<HTMLDivElement>(null);
  const go = (to: number, event: MouseEvent<HTMLButtonElement>): void => {
    const pressed = event.currentTarget;
    move(to);
    requestAnimationFrame(() =>
      (pressed.disabled ? buttons.current?.querySelector<HTMLElement>("button:not(:disabled)") : pressed)?.focus(),
    );
  };
  return (
    <div ref={buttons} className="flex shrink-0">
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        disabled={index === 0}
        onClick={(event) => go(index - 1, event)}
        aria-label={text("common.move.up", { name })}
      >
        <ArrowUpMini />
      </IconButton>
      <IconButton
        type="button"
        size="small"
        variant="transparent"
        disabled={index === count - 1}
        onClick={(event) => go(index + 1, event)}
        aria-label={text("common.move.down", { name })}
      >
        <ArrowDownMini />
      </IconButton>
    </div>
  );
}
