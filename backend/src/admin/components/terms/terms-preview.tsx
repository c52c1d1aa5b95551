import type { StaffVariant } from "@ampoule/contract";
import { courseDays, type SessionDay } from "@ampoule/domain/course";
import { InlineTip, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { describeBalance, describeRefund } from "../../lib/describe-terms";
import { type PaymentPreview, previewPayment } from "../../lib/preview-payment";
import { showMoney } from "../../lib/show";
import type { ReadDraft } from "../../lib/terms-draft";
import { useText } from "../../lib/text";
import { RefundPreview } from "./refund-preview";

type Props = { readonly read: ReadDraft; readonly price: StaffVariant["price"] };
type Terms = Extract<ReadDraft, { ok: true }>["terms"];

/** What clients will see, worked out while one types by the functions that the storefront and the checkout use. */
export function TermsPreview({ read, price }: Props) {
  const text = useText();
  if (!read.ok) return <InlineTip label={text("terms.preview.label")}>{text("terms.preview.waits")}</InlineTip>;
  const preview = previewPayment(read.terms, price);
  return (
    <section aria-label={text("terms.preview.title")} className="flex flex-col gap-y-4">
      <h3 className="txt-small-plus text-ui-fg-base">{text("terms.preview.title")}</h3>
      {preview.ok ? (
        <div lang="en">
          <Label preview={preview} price={price} terms={read.terms} />
        </div>
      ) : (
        <InlineTip label={text("terms.preview.payment")} variant="warning">
          {text(`terms.refused.${preview.code}`)}
        </InlineTip>
      )}
      <div lang="en" className="contents">
        <Course terms={read.terms} />
        {preview.ok && <RefundPreview preview={preview} terms={read.terms} />}
      </div>
    </section>
  );
}

type LabelProps = {
  readonly preview: Extract<PaymentPreview, { ok: true }>;
  readonly price: StaffVariant["price"];
  readonly terms: Terms;
};

/** As clients read it in English, whichever language its staff read. */
function Label({ preview, price, terms }: LabelProps) {
  const english = useText("en");
  const owes = preview.balance.minor !== "0";
  return (
    <div
      role="region"
      aria-label="What a client would pay"
      aria-live="polite"
      className="bg-ui-bg-component shadow-elevation-card-rest rounded-lg"
    >
      <dl className="divide-y">
        <Figure label="Total, before tax">{price === null ? "–" : showMoney(price, english.locale)}</Figure>
        <Figure label={owes ? "Deposit today" : "Today, in full"}>{showMoney(preview.deposit, english.locale)}</Figure>
        <Figure label={owes ? `Balance, due ${describeBalance(terms.balance_due, english)}` : "Balance"}>
          {showMoney(preview.balance, english.locale)}
        </Figure>
      </dl>
      <div className="text-ui-fg-subtle flex flex-col gap-y-1 border-t px-3 py-2">
        {owes && (
          <Text size="xsmall">
            {preview.full_offered
              ? "Paying in full is offered as a choice."
              : "Paying in full isn't offered: the balance waits for clearance."}
          </Text>
        )}
        <Text size="xsmall" className="text-pretty">
          {describeRefund(terms)}
        </Text>
      </div>
    </div>
  );
}

function Figure({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-x-4 px-3 py-2">
      <dt className="text-ui-fg-subtle txt-small text-pretty">{label}</dt>
      <dd className="text-ui-fg-base txt-medium-plus whitespace-nowrap tabular-nums">{children}</dd>
    </div>
  );
}

/** The sessions in a row, each with the days it can be on. */
function Course({ terms }: { readonly terms: Terms }) {
  return (
    <div className="shadow-elevation-card-rest rounded-lg px-3 py-2">
      <Text size="small" weight="plus">
        {`The course: ${terms.duration_min} min each time`}
      </Text>
      <ol aria-label="Course, day by day" className="mt-1 max-h-40 overflow-y-auto">
        {courseDays(terms.sessions, terms.spacing).map((day) => (
          <li key={day.session} className="txt-small flex justify-between gap-x-4">
            <span>{`Session ${day.session}`}</span>
            <span className="text-ui-fg-subtle tabular-nums">{sayDay(day)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function sayDay({ session, earliest, latest }: SessionDay): string {
  if (session === 1) return "day 1";
  if (latest === null) return `day ${earliest} at the earliest`;
  return earliest === latest ? `day ${earliest}` : `day ${earliest} to ${latest}`;
}
