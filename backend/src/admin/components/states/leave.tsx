import { Prompt } from "@medusajs/ui";
import { type ReactNode, useState } from "react";

/**
 * Closes a drawer, and asks first where something was typed that would be lost. `question` stands within the drawer: the
 * kit's own `usePrompt` hears the very Escape that asked it, and is gone before it is seen.
 */
export function useLeave(
  dirty: boolean,
  close: () => void,
): { readonly leave: () => void; readonly question: ReactNode } {
  const [asking, setAsking] = useState(false);
  const question = (
    <Prompt open={asking} onOpenChange={setAsking} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>Leave without saving?</Prompt.Title>
          <Prompt.Description>What you typed since you opened it would be lost.</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button">Stay</Prompt.Cancel>
          <Prompt.Action type="button" onClick={close}>
            Leave
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
  return { leave: () => (dirty ? setAsking(true) : close()), question };
}
