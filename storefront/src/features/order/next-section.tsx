import type { ClientOrder } from "@ampoule/contract/checkout";
import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";

const STEPS = {
  awaiting: ["awaiting.call", "awaiting.decide", "awaiting.book"],
  cleared: ["cleared.book"],
  not_needed: ["notNeeded.call"],
  declined: [],
} as const;

/** What happens next, by where the clinician's decision stands. */
export function NextSection({ clearance }: Pick<ClientOrder, "clearance">) {
  const t = useTranslations("order");
  const steps = STEPS[clearance];
  return (
    <section aria-labelledby="next">
      <h2 id="next" className="text-h3">
        {t("next.title")}
      </h2>
      {clearance !== "not_needed" && (
        <Notice
          className="mt-4"
          tone={clearance === "cleared" ? "good" : clearance === "declined" ? "alert" : "plain"}
          title={`${t("clearance.title")}: ${t(`clearance.${clearance}.label`)}`}
        >
          {t(`clearance.${clearance}.body`)}
        </Notice>
      )}
      <ol className="mt-6 grid gap-5">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[2.25rem_1fr] gap-x-3">
            <span aria-hidden="true" className="figures font-serif text-[1.5rem] leading-tight text-accent">
              {index + 1}
            </span>
            <div>
              <h3 className="font-sans text-body font-semibold">{t(`next.${step}.title`)}</h3>
              <p className="text-ink-soft">{t(`next.${step}.body`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
