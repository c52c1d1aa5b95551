import {
  ClaimReviewResponse,
  type IngredientFields,
  type SaveIngredient,
  type StaffIngredient,
  StaffIngredientList,
  type StaffIngredientQuery,
  StaffIngredientResponse,
} from "@ampoule/contract";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

/** A page of the formulary. */
export function useStaffIngredients(query: Partial<StaffIngredientQuery>) {
  return useQuery({
    queryKey: [...keys.ingredients, query],
    queryFn: () => call(StaffIngredientList, "/admin/ingredients", { query: { ...query, q: query.q?.trim() } }),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
  });
}

async function read(id: string): Promise<StaffIngredient> {
  return (await call(StaffIngredientResponse, `/admin/ingredients/${id}`)).ingredient;
}

/** One ingredient with everything that staff can change. What is opened for editing is read anew. */
export function useStaffIngredient(id: string) {
  return useQuery({ queryKey: keys.ingredient(id), queryFn: () => read(id), gcTime: 0, refetchOnWindowFocus: false });
}

/** An ingredient as it is now on the server, after a conflict: what the other person saved. */
export const readIngredientAnew = read;

type Save =
  { readonly id: null; readonly body: IngredientFields } | { readonly id: string; readonly body: SaveIngredient };

/** Makes an ingredient or saves one whole, and shows it in the list and in every package that holds it. */
export function useSaveIngredient() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, body }: Save) => {
      const path = id === null ? "/admin/ingredients" : (`/admin/ingredients/${id}` as const);
      return (await call(StaffIngredientResponse, path, { method: "POST", body })).ingredient;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["ampoule"], refetchType: "active" }),
  });
}

/** Archives an ingredient or brings it back. */
export function useArchiveIngredient(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (archived: boolean) => {
      const path = `/admin/ingredients/${id}/${archived ? "archive" : "restore"}` as const;
      return (await call(StaffIngredientResponse, path, { method: "POST", body: {} })).ingredient;
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: keys.ingredients }),
  });
}

/** What was decided on the words of an ingredient as they are saved. */
export function useIngredientClaims(id: string | null) {
  return useQuery({
    queryKey: keys.claims(id ?? ""),
    queryFn: async () => (await call(ClaimReviewResponse, `/admin/claims/ingredients/${id ?? ""}`)).review,
    enabled: id !== null,
    staleTime: 0,
  });
}
