import type { ProductPicture } from "@ampoule/contract";
import { lintText, takeOver } from "@ampoule/domain/claims";
import { StatusBadge, Text } from "@medusajs/ui";
import { useSavePicture } from "../../lib/pictures";
import { useText } from "../../lib/text";
import { ClaimHits } from "../claims/claim-hits";
import { WordsField } from "../fields/words-field";
import { PhraseField } from "../phrases/phrase-field";

type Props = { readonly shown: ProductPicture; readonly place: number };

/** One of a product's media: whether clients see it, what it shows, and that in Spanish. */
export function PictureItem({ shown, place }: Props) {
  const text = useText();
  const { url, uploaded, picture, phrase } = shown;
  const alt = picture?.alt ?? null;
  const save = useSavePicture();
  return (
    <li aria-label={text("pictures.picture", { place })} className="grid gap-4 px-6 py-4 sm:grid-cols-[8rem_1fr]">
      <div className="flex flex-col items-start gap-y-2">
        <img src={url} alt={alt ?? ""} className="bg-ui-bg-subtle h-24 w-32 rounded-md border object-contain" />
        <StatusBadge color={alt === null ? "orange" : "green"}>
          {text(alt === null ? "pictures.hidden" : "pictures.shown")}
        </StatusBadge>
        {picture && (
          <Text size="xsmall" className="text-ui-fg-muted tabular-nums">
            {`${picture.width} × ${picture.height}`}
          </Text>
        )}
      </div>
      {uploaded ? (
        <div className="flex min-w-0 flex-col gap-y-4">
          <WordsField
            label={text("pictures.shows")}
            lang="en"
            words={alt}
            likely={120}
            placeholder={text("pictures.shows_like")}
            busy={save.isPending}
            save={async (words, before) => (await save.mutateAsync({ url, alt: words, before })).alt}
            saved={(words) => text(words === null ? "pictures.unseen_now" : "pictures.seen_now")}
            beside={(typed, retype) => (
              <ClaimHits
                hits={lintText({ field: "alt", text: typed.trim() }).map((hit) => ({ ...hit, text: typed.trim() }))}
                takeOver={(hit) => () => retype(takeOver(hit.text, hit.proposal))}
                decide={undefined}
              />
            )}
          />
          {phrase && (
            <PhraseField key={phrase.source} language="es" phrase={phrase} label={text("phrases.in_spanish")} />
          )}
        </div>
      ) : (
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {text("pictures.elsewhere")}
        </Text>
      )}
    </li>
  );
}
