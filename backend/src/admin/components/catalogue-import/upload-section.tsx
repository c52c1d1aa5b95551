import { Button, Label, Text } from "@medusajs/ui";
import { useRef } from "react";
import { messageOf } from "../../lib/client";
import { useText } from "../../lib/text";
import { Section } from "../states/section";

type Props = {
  readonly upload: (file: File) => void;
  readonly busy: boolean;
  readonly error: unknown;
};

/** Chooses a file and sends it to be checked. The same file can be chosen again once it is mended. */
export function UploadSection({ upload, busy, error }: Props) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Section title={text("imports.upload.title")}>
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {text("imports.upload.sentence")}
        </Text>
        <div className="flex flex-wrap items-end gap-3">
          <div className="flex flex-col gap-y-1">
            <Label size="small" weight="plus" htmlFor="catalogue-file">
              {text("imports.upload.file")}
            </Label>
            <input
              ref={input}
              id="catalogue-file"
              type="file"
              accept=".xlsx,.zip,.csv"
              disabled={busy}
              className="txt-small text-ui-fg-base focus-visible:shadow-borders-focus rounded-md outline-none"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                if (file) upload(file);
                target.value = "";
              }}
            />
          </div>
          {busy && (
            <Button size="small" variant="secondary" isLoading disabled>
              {text("imports.upload.checking")}
            </Button>
          )}
        </div>
        {error !== null && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {messageOf(error, text)}
          </Text>
        )}
      </div>
    </Section>
  );
}
