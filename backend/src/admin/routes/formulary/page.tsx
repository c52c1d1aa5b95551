import { IngredientState, StaffIngredientQuery } from "@ampoule/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Beaker } from "@medusajs/icons";
import { Button } from "@medusajs/ui";
import { Link, useSearchParams } from "react-router-dom";
import { IngredientDrawer, NEW } from "../../components/formulary/ingredient-drawer";
import { IngredientsTable } from "../../components/formulary/ingredients-table";
import { Empty } from "../../components/states/empty";
import { ListTools } from "../../components/states/list-tools";
import { Loaded } from "../../components/states/loaded";
import { Paging } from "../../components/states/paging";
import { Section } from "../../components/states/section";
import { useStaffIngredients } from "../../lib/ingredients";
import { crumb, type TextKey, useText } from "../../lib/text";
import { useListState } from "../../lib/use-list-state";

const LIMIT = 20;

/** Everything that formulas are made of, with its evidence. */
const Formulary = () => {
  const text = useText();
  const state = useListState(IngredientState.options);
  const [search, setSearch] = useSearchParams();
  const editing = search.get("edit");
  const order = StaffIngredientQuery.shape.order.catch("name").parse(state.order === "" ? undefined : state.order);
  const query = useStaffIngredients({
    limit: LIMIT,
    offset: (state.page - 1) * LIMIT,
    status: state.status,
    q: state.q === "" ? undefined : state.q,
    order,
  });
  const filtered = state.status !== undefined || state.q !== "";

  const addressOf = (id: string): string => {
    const next = new URLSearchParams(search);
    next.set("edit", id);
    return `?${next.toString()}`;
  };
  // In the place of the drawer's address: Back would open it again, empty where something new was saved.
  const close = (): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.delete("edit");
        return next;
      },
      { replace: true },
    );
  const { review_due: due = 0, today } = query.data ?? {};

  return (
    <>
      <Section
        level="h1"
        title={text("nav.formulary")}
        subtitle={text("formulary.subtitle")}
        badge={
          due > 0 && (
            <Button size="small" variant="transparent" onClick={() => state.set({ status: "review_due" })}>
              <span className="text-ui-tag-orange-text">{text("formulary.reviews_due", { count: due })}</span>
            </Button>
          )
        }
        actions={
          <>
            <ListTools state={state} statuses={IngredientState.options} searchLabel={text("formulary.search")} />
            <Button size="small" variant="secondary" asChild>
              <Link to={addressOf(NEW)}>{text("formulary.new")}</Link>
            </Button>
          </>
        }
      >
        <Loaded query={query} rows={10}>
          {({ ingredients, count }) => (
            <>
              {ingredients.length === 0 ? (
                <Empty
                  title={text(filtered ? "common.none_found" : "formulary.none_title")}
                  sentence={text(filtered ? "common.choose_another" : "formulary.none_sentence")}
                />
              ) : (
                <IngredientsTable
                  ingredients={ingredients}
                  order={order}
                  sort={(next) => state.set({ order: next })}
                  addressOf={addressOf}
                />
              )}
              <Paging count={count} limit={LIMIT} page={state.page} go={(page) => state.set({ page })} />
            </>
          )}
        </Loaded>
      </Section>
      {editing !== null && today !== undefined && (
        <IngredientDrawer key={editing} id={editing} today={today} close={close} />
      )}
    </>
  );
};

export const config = defineRouteConfig({
  label: "nav.formulary" satisfies TextKey,
  translationNs: "ampoule",
  icon: Beaker,
  rank: 2,
});

export const handle = { breadcrumb: () => crumb("nav.formulary") };

export default Formulary;
