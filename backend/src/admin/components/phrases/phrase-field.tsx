import type { PhraseLanguage, StaffPhrase } from "@ampoule/contract";
import { Text } from "@medusajs/ui";
import { useSavePhrase } from "../../lib/phrases";
import { useText } from "../../lib/text";
import { WordsField } from "../fields/words-field";
import { Instant } from "../states/instant";
import { PhraseClaims } from "./phrase-claims";

type Props = {
  readonly language: PhraseLanguage;
  readonly phrase: StaffPhrase;
  readonly label: string;
  readonly labelHidden?: boolean;
};

/** The words of an English text in another language. */
export function PhraseField({ language, phrase, label, labelHidden = false }: Props) {
  const say = useText();
  const { source, text, saved_at, saved_by } = phrase;
  const save = useSavePhrase();
  return (
    <WordsField
      label={label}
      labelHidden={labelHidden}
      lang={language}
      words={text}
      likely={source.length}
      placeholder={say("phrases.english")}
      busy={save.isPending}
      save={async (words, before) => (await save.mutateAsync({ language, source, text: words, before })).text}
      saved={(words) => say(words === null ? "phrases.english_again" : "phrases.read_now")}
      beside={(typed, retype) => <PhraseClaims language={language} phrase={phrase} typed={typed} retype={retype} />}
      note={
        saved_at !== null && (
          <Text size="xsmall" className="text-ui-fg-muted">
            <Instant at={saved_at} />
            {saved_by !== null && `, ${saved_by}`}
          </Text>
        )
      }
    />
  );
}
