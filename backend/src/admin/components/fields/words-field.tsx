import { Button, Label, Textarea, toast } from "@medusajs/ui";
import { type ReactNode, useId, useState } from "react";
import { fieldsOf, messageOf } from "../../lib/client";
import { useText } from "../../lib/text";
import { useUnsavedWords } from "../states/unsaved-words";

type Props = {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly lang: string;
  /** As they are stored; null where there are none. */
  readonly words: string | null;
  /** How long they will likely be, in characters. */
  readonly likely: number;
  readonly placeholder: string;
  readonly busy: boolean;
  /** Stores them over those that the typing began from; gives them as they are stored then. */
  readonly save: (words: string | null, before: string | null) => Promise<string | null>;
  /** What is told when they are stored. */
  readonly saved: (words: string | null) => string;
  readonly note?: ReactNode;
  /** What is said of what is typed, before it is saved. */
  readonly beside?: (typed: string, retype: (words: string) => void) => ReactNode;
};

/** Words that are saved by themselves. What was typed stays where saving is refused, and it says why. */
export function WordsField(props: Props) {
  const text = useText();
  const { label, labelHidden = false, lang, words, likely, placeholder, busy, note, beside } = props;
  const id = useId();
  // The words that the typing began from: others than what is read now where somebody else has saved meanwhile.
  const [opened, setOpened] = useState(words);
  const [typed, setTyped] = useState(words ?? "");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const changed = typed.trim() !== (opened ?? "");
  useUnsavedWords(id, changed);
  const take = (stored: string | null): void => {
    setOpened(stored);
    setTyped(stored ?? "");
  };
  if (words !== opened && !changed) take(words);
  const theirs = words !== opened && typed.trim() !== (words ?? "");
  const submit = async (next: string | null): Promise<void> => {
    setProblems([]);
    try {
      take(await props.save(next, opened));
      toast.success(props.saved(next));
    } catch (error) {
      const fields = fieldsOf(error, text).map(({ message }) => message);
      setProblems(fields.length > 0 ? fields : [messageOf(error, text)]);
    }
  };
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus" className={labelHidden ? "sr-only" : undefined}>
        {label}
      </Label>
      <Textarea
        id={id}
        lang={lang}
        rows={Math.min(10, Math.max(1, Math.ceil(Math.max(likely, typed.length) / 60)))}
        value={typed}
        placeholder={placeholder}
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      {beside?.(typed, setTyped)}
      {problems.length > 0 && (
        <ul id={`${id}-problems`} role="alert" className="txt-small text-ui-fg-error flex flex-col gap-y-1">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      {theirs && (
        <div role="alert" className="txt-small text-ui-fg-subtle">
          {`${text("common.words.saved_meanwhile", { words: words ?? text("common.nothing") })} `}
          <Button size="small" variant="transparent" onClick={() => take(words)}>
            {text("common.take_theirs")}
          </Button>
          <Button size="small" variant="transparent" onClick={() => setOpened(words)}>
            {text("common.keep_mine")}
          </Button>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          size="small"
          variant="secondary"
          disabled={!changed || typed.trim() === ""}
          isLoading={busy}
          onClick={() => void submit(typed)}
        >
          {text("common.save")}
        </Button>
        {words !== null && (
          <Button size="small" variant="transparent" disabled={busy} onClick={() => void submit(null)}>
            {text("common.words.take_back")}
          </Button>
        )}
        {note}
      </div>
    </div>
  );
}
