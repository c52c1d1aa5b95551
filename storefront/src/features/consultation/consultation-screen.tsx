import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/features/checkout/client-messages";
import { listCarePackages, retrieveCarePackages } from "@/store-api/care-packages";
import { retrieveClinic } from "@/store-api/clinic";
import { Container } from "@/ui/layout";
import { Notice } from "@/ui/notice";
import { ConsultationForm } from "./consultation-form";

const STEPS = ["one", "two", "three"] as const;

/** Asking for a free consultation: what it is, how it goes, the form. `about`: handle of a package, or empty. */
export async function ConsultationScreen({ about }: { readonly about: string }) {
  const t = await getTranslations("consultation");
  const [packages, asked, clinic] = await Promise.all([
    listCarePackages(),
    retrieveCarePackages([about]),
    retrieveClinic(),
  ]);
  const listed = packages.ok ? packages.value.care_packages : [];
  // Of a long list it may be none of the first.
  const beyond = asked.filter(({ handle }) => !listed.some((each) => each.handle === handle));
  const choices = [...listed, ...beyond].map((each) => ({ value: each.handle, label: each.title }));
  return (
    <Container className="grid gap-12 py-12 sm:py-20 lg:grid-cols-[1fr_1.1fr] lg:gap-20">
      <div>
        <h1>{t("title")}</h1>
        <p className="mt-5 text-lead text-ink-soft">{t("lead")}</p>
        <h2 className="mt-10 text-h3">{t("next.title")}</h2>
        <ol className="mt-5 grid gap-5">
          {STEPS.map((step, index) => (
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
        <Notice className="mt-10">{t("crisis")}</Notice>
      </div>
      <div className="lg:pt-3">
        <ClientMessages only={["consultation"]}>
          <ConsultationForm
            packages={choices}
            about={choices.some((choice) => choice.value === about) ? about : ""}
            phone={clinic.ok ? clinic.value.phone : ""}
          />
        </ClientMessages>
      </div>
    </Container>
  );
}
