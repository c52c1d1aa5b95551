import type { PhraseLanguage, StaffPhrase } from "@ampoule/contract";
import { Button, Text, Textarea, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { messageOf, RouteError } from "../../lib/client";
import { useSavePhrase } from "../../lib/phrases";
import { Instant } from "../states/instant";

type Props = { readonly language: PhraseLanguage; readonly phrase: StaffPhrase };

/** One English text with its words beside it. What was typed stays where saving is refused, and it says why. */
export function PhraseEditor({ language, phrase }: Props) {
  const { source, text, where, saved_at, saved_by } = phrase;
  const id = useId();
  // The words that the typing began from: others than what is read now where somebody else has saved meanwhile.
  const [opened, setOpened] = useState(text);
  const [typed, setTyped] = useState(text ?? "");
  const [problems, setProblems] = useState<readonly string[]>([]);
  const save = useSavePhrase();
  const places = [...new Set(where.map(({ title }) => title))].join(", ");
  const changed = typed.trim() !== (opened ?? "");
  const take = (words: string | null): void => {
    setOpened(words);
    setTyped(words ?? "");
  };
  if (text !== opened && !changed) take(text);
  const theirs = text !== opened && typed.trim() !== (text ?? "");
  const submit = (words: string | null): void => {
    setProblems([]);
    save.mutate(
      { language, source, text: words, before: opened },
      {
        onSuccess: (saved) => {
          take(saved.text);
          toast.success(words === null ? "Clients read the English again" : "Clients read it now");
        },
        onError: (error) => {
          const fields = error instanceof RouteError ? error.fields.map(({ message }) => message) : [];
          setProblems(fields.length > 0 ? fields : [messageOf(error)]);
        },
      },
    );
  };
  return (
    <li className="grid gap-x-6 gap-y-3 px-6 py-4 lg:grid-cols-2">
      <div>
        <Text size="small" className="whitespace-pre-line text-pretty" lang="en">
          {source}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted mt-1">
          {places}
        </Text>
      </div>
      <div className="flex flex-col gap-y-2">
        <label htmlFor={id} className="sr-only">{`In Spanish: ${source}`}</label>
        <Textarea
          id={id}
          lang={language}
          rows={Math.min(10, Math.max(1, Math.ceil(Math.max(source.length, typed.length) / 60)))}
          value={typed}
          placeholder="Clients read the English"
          aria-invalid={problems.length > 0 || undefined}
          aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        {problems.length > 0 && (
          <ul id={`${id}-problems`} role="alert" className="txt-small text-ui-fg-error flex flex-col gap-y-1">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {theirs && (
          <div role="alert" className="txt-small text-ui-fg-subtle">
            {`Somebody else has saved “${text ?? "nothing"}” meanwhile. `}
            <Button size="small" variant="transparent" onClick={() => take(text)}>
              Take theirs
            </Button>
            <Button size="small" variant="transparent" onClick={() => setOpened(text)}>
              Keep mine
            </Button>
          </div>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Button
            size="small"
            variant="secondary"
            disabled={!changed || typed.trim() === ""}
            isLoading={save.isPending}
            onClick={() => submit(typed)}
          >
            Save
          </Button>
          {text !== null && (
            <Button size="small" variant="transparent" disabled={save.isPending} onClick={() => submit(null)}>
              Take it back
            </Button>
          )}
          {saved_at !== null && (
            <Text size="xsmall" className="text-ui-fg-muted">
              <Instant at={saved_at} />
              {saved_by !== null && `, ${saved_by}`}
            </Text>
          )}
        </div>
      </div>
    </li>
  );
}
