import { Button, DropdownMenu, Heading, IconButton, Text, toast, Container, StatusBadge } from "@medusajs/ui";
import { EllipsisHorizontal } from "@medusajs/icons";
import { useState } from "react";
import { isOpen, type LiveClaim } from "../../lib/article-claims";
import type { ArticleEditing, StatusChange } from "../../lib/use-article-editor";
import { counted, showInstant } from "../../lib/show";
import { ArticleStatusBadge } from "./article-status";
import { ClinicTime } from "./clinic-time";
import { ScheduleDrawer } from "./schedule-drawer";

type Props = { readonly editing: ArticleEditing; readonly zone: string; readonly claims: readonly LiveClaim[] };

const SAID = {
  draft: "It is a draft now; clients don't see it",
  published: "It is published",
  archived: "It is archived; clients don't see it",
  scheduled: "It is scheduled",
} as const;

/** Where the article stands, who changed it last, and what can be done with it. */
export function ArticleHead({ editing, zone, claims }: Props) {
  const [scheduling, setScheduling] = useState(false);
  const { base, dirty, busy } = editing;
  const open = claims.filter(isOpen).length;

  const save = async (): Promise<void> => {
    if (await editing.save()) toast.success("The article is saved");
  };
  const turn = async (to: StatusChange): Promise<void> => {
    const saved = await editing.turn(to);
    if (saved) toast.success(SAID[saved.status]);
    setScheduling(false);
  };

  return (
    <Container className="flex flex-wrap items-center justify-between gap-x-4 gap-y-3 px-6 py-4">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <Heading level="h1" className="break-words">
            {base.title}
          </Heading>
          <ArticleStatusBadge article={base} />
          {open > 0 && <StatusBadge color="red">{`${counted(open, "claim")} open`}</StatusBadge>}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {`Last change ${showInstant(base.changed_at)}${base.changed_by ? ` by ${base.changed_by}` : ""}`}
          {base.publish_at !== null && (
            <>
              {". Will be published "}
              <ClinicTime at={base.publish_at} zone={zone} />
            </>
          )}
          {dirty && <span className="text-ui-tag-orange-text">{" · Not saved yet"}</span>}
        </Text>
        {base.held_back && (
          <Text size="small" className="text-ui-fg-error" role="status">
            {"It was to be published "}
            <ClinicTime at={base.held_back.at} zone={zone} />
            {base.held_back.code === "CLAIMS_OPEN"
              ? ", but a claim was open. Mend it, then publish or schedule it again."
              : ", but something was missing. Fill it in, then publish or schedule it again."}
          </Text>
        )}
      </div>
      <div className="flex items-center gap-x-2">
        <Button size="small" variant="secondary" disabled={!dirty} isLoading={busy} onClick={() => void save()}>
          Save
        </Button>
        <Actions editing={editing} turn={(to) => void turn(to)} schedule={() => setScheduling(true)} />
      </div>
      {scheduling && (
        <ScheduleDrawer
          zone={zone}
          publishAt={base.publish_at}
          refused={editing.errorAt("publish_at")}
          busy={busy}
          schedule={(publish_at) => void turn({ status: "scheduled", publish_at })}
          close={() => setScheduling(false)}
        />
      )}
    </Container>
  );
}

type ActionsProps = {
  readonly editing: ArticleEditing;
  readonly turn: (to: StatusChange) => void;
  readonly schedule: () => void;
};

function Actions({ editing: { base, busy, dirty }, turn, schedule }: ActionsProps) {
  const shown = base.status === "published";
  const more = [
    ...(base.status === "draft" ? [{ label: "Schedule…", run: schedule }] : []),
    ...(base.status === "scheduled" ? [{ label: "Change the time…", run: schedule }] : []),
    ...(base.status === "scheduled" ? [{ label: "Take off the schedule", run: () => turn({ status: "draft" }) }] : []),
    ...(shown ? [{ label: "Unpublish", run: () => turn({ status: "draft" }) }] : []),
    ...(base.status === "archived"
      ? [{ label: "Back to drafts", run: () => turn({ status: "draft" }) }]
      : [{ label: "Archive", run: () => turn({ status: "archived" }) }]),
  ];
  return (
    <>
      {!shown && (
        <Button size="small" isLoading={busy} onClick={() => turn({ status: "published" })}>
          {dirty ? "Save and publish" : "Publish"}
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" variant="transparent" aria-label="More">
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content>
          {more.map(({ label, run }) => (
            <DropdownMenu.Item key={label} disabled={busy} onClick={run}>
              {label}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu>
    </>
  );
}
