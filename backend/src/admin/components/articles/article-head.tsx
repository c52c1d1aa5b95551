import { Button, DropdownMenu, Heading, IconButton, Text, toast, Container, StatusBadge } from "@medusajs/ui";
import { EllipsisHorizontal } from "@medusajs/icons";
import { useRef, useState } from "react";
import { isOpen, type LiveClaim } from "../../lib/article-claims";
import type { ArticleEditing, StatusChange } from "../../lib/use-article-editor";
import { showInstant } from "../../lib/show";
import { useText } from "../../lib/text";
import { ArticleStatusBadge } from "./article-status";
import { ClinicTime } from "./clinic-time";
import { ScheduleDrawer } from "./schedule-drawer";
import { useDeleteDraft } from "./use-delete-draft";

type Props = {
  readonly editing: ArticleEditing;
  readonly zone: string;
  readonly claims: readonly LiveClaim[];
  /** Lets go of what is unsaved. */
  readonly release: () => void;
};

/** Where the article stands, who changed it last, and what can be done with it. */
export function ArticleHead({ editing, zone, claims, release }: Props) {
  const text = useText();
  const [scheduling, setScheduling] = useState(false);
  const { base, dirty, busy } = editing;
  const remove = useDeleteDraft(base, release);
  const open = claims.filter(isOpen).length;
  const changed = showInstant(base.changed_at, text.locale);

  const save = async (): Promise<void> => {
    if (await editing.save()) toast.success(text("articles.head.saved"));
  };
  const turn = async (to: StatusChange): Promise<void> => {
    const saved = await editing.turn(to);
    if (saved) toast.success(text(`articles.now.${saved.status}`));
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
          {open > 0 && <StatusBadge color="red">{text("claims.claims_open", { count: open })}</StatusBadge>}
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {base.changed_by
            ? text("articles.head.last_change_by", { when: changed, who: base.changed_by })
            : text("articles.head.last_change", { when: changed })}
          {base.publish_at !== null && (
            <>
              {` · ${text("articles.head.will_publish")} `}
              <ClinicTime at={base.publish_at} zone={zone} />
            </>
          )}
          {dirty && <span className="text-ui-tag-orange-text">{` · ${text("articles.head.unsaved")}`}</span>}
        </Text>
        {base.held_back && (
          <Text size="small" className="text-ui-fg-error" role="status">
            {`${text("articles.head.was_due")} `}
            <ClinicTime at={base.held_back.at} zone={zone} />
            {text(
              base.held_back.code === "CLAIMS_OPEN" ? "articles.head.claim_was_open" : "articles.head.was_incomplete",
            )}
          </Text>
        )}
      </div>
      <div className="flex items-center gap-x-2">
        <Button size="small" variant="secondary" disabled={!dirty} isLoading={busy} onClick={() => void save()}>
          {text("common.save")}
        </Button>
        <Actions
          editing={editing}
          turn={(to) => void turn(to)}
          schedule={() => setScheduling(true)}
          remove={remove.ask}
          busy={busy || remove.busy}
        />
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
  readonly remove: ((back: Element | null) => void) | undefined;
  readonly busy: boolean;
};

function Actions({ editing: { base, dirty }, turn, schedule, remove, busy }: ActionsProps) {
  const text = useText();
  const menu = useRef<HTMLButtonElement>(null);
  const shown = base.status === "published";
  const more = [
    ...(base.status === "draft" ? [{ label: text("articles.action.schedule"), run: schedule }] : []),
    ...(base.status === "scheduled" ? [{ label: text("articles.action.change_time"), run: schedule }] : []),
    ...(base.status === "scheduled"
      ? [{ label: text("articles.action.unschedule"), run: () => turn({ status: "draft" }) }]
      : []),
    ...(shown ? [{ label: text("articles.action.unpublish"), run: () => turn({ status: "draft" }) }] : []),
    ...(base.status === "archived"
      ? [{ label: text("articles.action.to_drafts"), run: () => turn({ status: "draft" }) }]
      : [{ label: text("articles.action.archive"), run: () => turn({ status: "archived" }) }]),
    ...(remove ? [{ label: text("articles.action.remove"), run: () => remove(menu.current) }] : []),
  ];
  return (
    <>
      {!shown && (
        <Button size="small" isLoading={busy} onClick={() => turn({ status: "published" })}>
          {text(dirty ? "articles.action.save_publish" : "articles.action.publish")}
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton ref={menu} size="small" variant="transparent" aria-label={text("articles.action.more")}>
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
