import { Alert, Button, Drawer } from "@medusajs/ui";
import { type FormEvent, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { useCreateArticle } from "../../lib/articles";
import { fieldsOf, messageOf } from "../../lib/client";
import { useText } from "../../lib/text";
import { TextField } from "../fields/text-field";
import { useLeave } from "../states/leave";

/** Begins an article by its title; everything else is written on its page, where it is a draft until published. */
export function NewArticle({ close }: { readonly close: () => void }) {
  const text = useText();
  const [title, setTitle] = useState("");
  const create = useCreateArticle();
  const navigate = useNavigate();
  const refused = fieldsOf(create.error, text).find(({ path }) => path === "title");

  const { leave, done, question } = useLeave(title.trim() !== "", close);
  // A second click comes before the button is drawn as busy.
  const begun = useRef(false);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (begun.current) return;
    begun.current = true;
    create.mutate(
      { title },
      {
        onSuccess: ({ article }) => {
          done();
          void navigate(`/articles/${article.id}`);
        },
        onError: () => {
          begun.current = false;
        },
      },
    );
  };

  return (
    <Drawer open onOpenChange={(open) => !open && leave()}>
      <Drawer.Content className="sm:max-w-[480px]">
        <Drawer.Header>
          <Drawer.Title>{text("articles.new")}</Drawer.Title>
          <Drawer.Description>{text("articles.begin.sentence")}</Drawer.Description>
        </Drawer.Header>
        <form noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex flex-1 flex-col gap-y-4 overflow-y-auto">
            {create.isError && !refused && (
              <Alert variant="error" role="alert">
                {messageOf(create.error, text)}
              </Alert>
            )}
            <TextField
              id="new-article-title"
              label={text("articles.field.title")}
              value={title}
              onChange={setTitle}
              error={refused?.message}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={leave}>
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={create.isPending}>
              {text("articles.begin.go")}
            </Button>
          </Drawer.Footer>
        </form>
        {question}
      </Drawer.Content>
    </Drawer>
  );
}
