import type { PhraseLanguage, StaffClaim, StaffPhrase } from "@ampoule/contract";
import { useState } from "react";
import { mendPhrase, usePhraseClaims } from "../../lib/phrases";
import { useDebounced } from "../../lib/use-debounced";
import { ClaimHits } from "../claims/claim-hits";
import { WordsDrawer } from "../claims/words-drawer";

type Props = {
  readonly language: PhraseLanguage;
  readonly phrase: StaffPhrase;
  readonly typed: string;
  readonly retype: (words: string) => void;
};

/** What the words of a text claim in another language, as they are typed, and the approvals by which some stand. */
export function PhraseClaims({ language, phrase, typed, retype }: Props) {
  const { source, text: saved, approved } = phrase;
  const words = useDebounced(typed.trim(), 250);
  // What is saved was read when it was saved: only where an approval was needed is there something to tell.
  const read = words !== "" && (words !== saved || approved > 0);
  const query = usePhraseClaims({ language, source, text: words }, read);
  const [deciding, setDeciding] = useState<StaffClaim | null>(null);
  if (!read || !query.data) return null;
  return (
    <>
      <ClaimHits
        hits={query.data}
        takeOver={(claim) => {
          const mended = mendPhrase(typed.trim(), claim);
          return mended === null ? undefined : () => retype(mended);
        }}
        decide={setDeciding}
      />
      {deciding && (
        <WordsDrawer
          whose={{ of: "phrase", language, source }}
          words={deciding}
          withdrawing={deciding.decision !== null}
          decided={() => void query.refetch()}
          close={() => setDeciding(null)}
        />
      )}
    </>
  );
}
