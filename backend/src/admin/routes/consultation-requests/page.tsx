import { ConsultationRequestStatus } from "@ampoule/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { RequestsTable } from "../../components/requests/requests-table";
import { Empty } from "../../components/states/empty";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { useConsultationRequests } from "../../lib/consultation-requests";
import { crumb, type TextKey, useText } from "../../lib/text";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;

/** Who has asked the clinic for a consultation, the newest first. */
const ConsultationRequests = () => {
  const text = useText();
  const state = useListState(ConsultationRequestStatus.options);
  const query = useConsultationRequests({
    limit: LIMIT,
    offset: (state.page - 1) * LIMIT,
    status: state.status,
    q: state.q === "" ? undefined : state.q,
  });
  const filtered = state.status !== undefined || state.q !== "";
  return (
    <Section
      level="h1"
      title={text("nav.consultation_requests")}
      subtitle={text("requests.subtitle")}
      actions={
        <ListTools state={state} statuses={ConsultationRequestStatus.options} searchLabel={text("requests.search")} />
      }
    >
      <Loaded query={query} rows={8}>
        {({ consultation_requests, count }) => (
          <>
            {consultation_requests.length === 0 ? (
              <Empty
                title={text(filtered ? "common.none_found" : "requests.none_title")}
                sentence={text(filtered ? "common.choose_another" : "requests.none_sentence")}
              />
            ) : (
              <RequestsTable requests={consultation_requests} />
            )}
            <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
          </>
        )}
      </Loaded>
    </Section>
  );
};

export const config = defineRouteConfig({
  label: "nav.consultation_requests" satisfies TextKey,
  translationNs: "ampoule",
  icon: ChatBubbleLeftRight,
  rank: 1,
});

export const handle = { breadcrumb: () => crumb("nav.consultation_requests") };

export default ConsultationRequests;
