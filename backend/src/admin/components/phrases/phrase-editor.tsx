import type { PhraseLanguage, StaffPhrase } from "@ampoule/contract";
import { Text } from "@medusajs/ui";
import { useText } from "../../lib/text";
import { PhraseField } from "./phrase-field";

type Props = { readonly language: PhraseLanguage; readonly phrase: StaffPhrase };

/** One English text with its words beside it. */
export function PhraseEditor({ language, phrase }: Props) {
  const text = useText();
  const { source, where } = phrase;
  const places = [...new Set(where.map(({ title }) => title))].join(", ");
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
      <PhraseField
        language={language}
        phrase={phrase}
        label={text("phrases.source_in_spanish", { source })}
        labelHidden
      />
    </li>
  );
}
