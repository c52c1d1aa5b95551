import { AltText } from "@ampoule/contract";
import { Alert, Button, Drawer, Input } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { fieldsOf, messageOf } from "../../lib/client";
import { useUploadPicture } from "../../lib/pictures";
import { sayProblem } from "../../lib/said-problem";
import { useText } from "../../lib/text";
import { Field } from "../fields/field";
import { TextField } from "../fields/text-field";

type Props = { readonly add: (image: { readonly id: string; readonly alt: string }) => void };

/** Uploads a picture and puts it into the text, with what it shows. */
export function AddImage({ add }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <div className="-mb-2 flex justify-end">
      <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
        {text("articles.image.add")}
      </Button>
      {open && (
        <ImageDrawer
          close={() => setOpen(false)}
          add={(image) => {
            add(image);
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function ImageDrawer({ add, close }: Props & { readonly close: () => void }) {
  const text = useText();
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState("");
  const [problems, setProblems] = useState<{ file?: string | undefined; alt?: string | undefined }>({});
  const upload = useUploadPicture();
  const refused = fieldsOf(upload.error, text)[0]?.message;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = AltText.safeParse(alt);
    const alone = words.error?.issues[0];
    setProblems({
      file: file ? undefined : text("articles.image.choose"),
      alt: alone && sayProblem(alone.message, text),
    });
    if (file && words.success) upload.mutate(file, { onSuccess: ({ id }) => add({ id, alt: words.data }) });
  };

  const fileError = problems.file ?? refused;
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[480px]">
        <Drawer.Header>
          <Drawer.Title>{text("articles.image.add")}</Drawer.Title>
          <Drawer.Description>{text("articles.image.sentence")}</Drawer.Description>
        </Drawer.Header>
        <form noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {upload.isError && refused === undefined && (
              <Alert variant="error" role="alert">
                {messageOf(upload.error, text)}
              </Alert>
            )}
            <Field
              id="image-file"
              label={text("articles.image.file")}
              hint={text("articles.image.file_hint")}
              error={fileError}
            >
              <Input
                id="image-file"
                type="file"
                size="small"
                accept="image/png,image/jpeg,image/webp,image/avif"
                onChange={(event) => setFile(event.target.files?.[0])}
                aria-invalid={fileError !== undefined}
                aria-describedby="image-file-note"
              />
            </Field>
            <TextField
              id="image-alt"
              label={text("articles.image.shows")}
              value={alt}
              onChange={setAlt}
              hint={text("articles.image.shows_hint")}
              error={problems.alt}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={upload.isPending}>
              {text("articles.image.go")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
