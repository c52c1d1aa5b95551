import { instantAt, wallTime } from "@ampoule/domain/wall-time";
import { Button, Drawer, Input } from "@medusajs/ui";
import { type FormEvent, useState } from "react";
import { showClinicTime } from "../../lib/show";
import { useText } from "../../lib/text";
import { Field } from "../fields/field";

type Props = {
  readonly zone: string;
  readonly publishAt: string | null;
  /** What the server said of the time. */
  readonly refused: string | undefined;
  readonly busy: boolean;
  readonly schedule: (publish_at: string) => void;
  readonly close: () => void;
};

/** When an article is to be published, by the clinic's own clock, wherever the reader's stands. */
export function ScheduleDrawer({ zone, publishAt, refused, busy, schedule, close }: Props) {
  const text = useText();
  const [now] = useState(() => new Date());
  const [time, setTime] = useState(() => (publishAt ? wallTime(new Date(publishAt), zone) : ""));
  const [problem, setProblem] = useState<string>();

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const instant = instantAt(time, zone);
    setProblem(undefined);
    if (!instant.ok) return setProblem(text("articles.schedule.not_shown"));
    if (instant.value <= new Date()) return setProblem(text("articles.schedule.past"));
    schedule(instant.value.toISOString());
  };

  const error = problem ?? refused;
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content className="sm:max-w-[480px]">
        <Drawer.Header>
          <Drawer.Title>{text("articles.schedule.title")}</Drawer.Title>
          <Drawer.Description>{text("articles.schedule.sentence")}</Drawer.Description>
        </Drawer.Header>
        <form noValidate onSubmit={submit} className="flex min-h-0 flex-1 flex-col">
          <Drawer.Body className="flex-1">
            <Field
              id="publish-at"
              label={text("articles.schedule.when", { zone })}
              hint={text("articles.schedule.now", { time: showClinicTime(now.toISOString(), zone, text.locale) })}
              error={error}
            >
              <Input
                id="publish-at"
                type="datetime-local"
                size="small"
                value={time}
                onChange={(event) => setTime(event.target.value)}
                aria-invalid={error !== undefined}
                aria-describedby="publish-at-note"
              />
            </Field>
          </Drawer.Body>
          <Drawer.Footer>
            <Button type="button" size="small" variant="secondary" onClick={close}>
              {text("common.cancel")}
            </Button>
            <Button type="submit" size="small" isLoading={busy}>
              {text("articles.schedule.title")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
