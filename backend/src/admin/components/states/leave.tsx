import { Prompt } from "@medusajs/ui";
import { type ReactNode, useState } from "react";
import { useText } from "../../lib/text";

/**
 * Closes a drawer, and asks first where something was typed that would be lost. `question` stands within the drawer: the
 * kit's own `usePrompt` hears the very Escape that asked it, and is gone before it is seen.
 */
export function useLeave(
  dirty: boolean,
  close: () => void,
): { readonly leave: () => void; readonly question: ReactNode } {
  const text = useText();
  const [asking, setAsking] = useState(false);
  const question = (
    <Prompt open={asking} onOpenChange={setAsking} variant="confirmation">
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{text("common.leave.title")}</Prompt.Title>
          <Prompt.Description>{text("common.leave.drawer")}</Prompt.Description>
        </Prompt.Header>
        <Prompt.Footer>
          <Prompt.Cancel type="button">{text("common.leave.stay")}</Prompt.Cancel>
          <Prompt.Action type="button" onClick={close}>
            {text("common.leave.go")}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
  return { leave: () => (dirty ? setAsking(true) : close()), question };
}
