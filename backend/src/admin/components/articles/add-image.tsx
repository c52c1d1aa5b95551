import { AltText } from "@ampoule/contract";
import { Alert, Button, Drawer, Input } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { messageOf, RouteError } from "../../lib/client";
import { useUploadPicture } from "../../lib/pictures";
import { Field } from "../fields/field";
import { TextField } from "../fields/text-field";

type Props = { readonly add: (image: { readonly id: string; readonly alt: string }) => void };

/** Uploads a picture and puts it into the text, with what it shows. */
export function AddImage({ add }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <div className="-mb-2 flex justify-end">
      <Button type="button" size="small" variant="secondary" onClick={() => setOpen(true)}>
        Add an image
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
  const [file, setFile] = useState<File>();
  const [alt, setAlt] = useState("");
  const [problems, setProblems] = useState<{ file?: string | undefined; alt?: string | undefined }>({});
  const upload = useUploadPicture();
  const refused = upload.error instanceof RouteError ? upload.error.fields[0]?.message : undefined;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const words = AltText.safeParse(alt);
    setProblems({ file: file ? undefined : "Choose a file", alt: words.error?.issues[0]?.message });
    if (file && words.success) upload.mutate(file, { onSuccess: ({ id }) => add({ id, alt: words.data }) });
  };

  const fileError = problems.file ?? refused;
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[480px]">
        <Drawer.Header>
          <Drawer.Title>Add an image</Drawer.Title>
          <Drawer.Description>It goes below the paragraph that you were writing in.</Drawer.Description>
        </Drawer.Header>
        <form noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {upload.isError && refused === undefined && (
              <Alert variant="error" role="alert">
                {messageOf(upload.error)}
              </Alert>
            )}
            <Field id="image-file" label="File" hint="PNG, JPEG, WebP or AVIF, up to 10 MB" error={fileError}>
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
              label="What it shows"
              value={alt}
              onChange={setAlt}
              hint="For who can't see it: one sentence, without “picture of”"
              error={problems.alt}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" size="small" isLoading={upload.isPending}>
              Add
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
