import { Prompt } from "@medusajs/ui";
import { type ReactNode, useRef, useState } from "react";
import { useText } from "../../lib/text";
import { useBlockedLeave } from "../../lib/use-leave-guard";

type Leave = {
  /** Closes the drawer, asking first where something would be lost. */
  readonly leave: () => void;
  /** Closes it without a question: what was typed is saved. */
  readonly done: () => void;
  readonly question: ReactNode;
};

/**
 * The ways out of a drawer, none of which loses without a question what was typed: its own buttons, links and Back, the
 * closing of the tab. `question` stands within the drawer: the kit's own `usePrompt` hears the very Escape that asked it,
 * and is gone before it is seen.
 */
export function useLeave(dirty: boolean, close: () => void): Leave {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const { blocker, release } = useBlockedLeave(dirty);
  const gone = useRef(false);
  const done = (): void => {
    release();
    close();
  };
  const stay = (): void => {
    setAsking(false);
    // The question closes after its answer, too: what goes on must not be held again.
    if (blocker.state === "blocked" && !gone.current) blocker.reset();
  };
  const go = (): void => {
    gone.current = true;
    // Where it was the address that moved on, that alone closes the drawer.
    if (blocker.state === "blocked") blocker.proceed();
    else done();
  };
  const question = (
    <Prompt
      open={asking || blocker.state === "blocked"}
      onOpenChange={(open) => !open && stay()}
      variant="confirmation"
    >
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{text("common.leave.title")}</Prompt.Title>
          <Prompt.Description>{text("common.leave.drawer")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button">{text("common.leave.stay")}</Prompt.Cancel>
          <Prompt.Action type="button" onClick={go}>
            {text("common.leave.go")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
  return { leave: () => (dirty ? setAsking(true) : done()), done, question };
}
