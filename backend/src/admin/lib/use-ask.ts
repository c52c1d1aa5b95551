import { usePrompt } from "@medusajs/ui";

type Question = Parameters<ReturnType<typeof usePrompt>>[0];

/**
 * The kit's own question, after which the keyboard is where it was: the kit lets go of it, since a question that was
 * opened without a trigger has nowhere to give it back to.
 */
export function useAsk(): (question: Question, back?: Element | null) => Promise<boolean> {
  const prompt = usePrompt();
  // An item of a menu is gone by then: who asks from one says what else gets the keyboard back.
  return async (question, back) => {
    const before = back ?? document.activeElement;
    const sure = await prompt(question);
    // The kit's trap for the keyboard ends in a task of its own.
    setTimeout(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
    return sure;
  };
}
