import {
  type SaveFormula,
  type SaveSettings,
  type SaveTerms,
  type StaffCarePackage,
  StaffCarePackageResponse,
} from "@ampoule/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

/** The product's terms, formula and settings; the three widgets of a product share one answer. */
export function useCarePackage(product_id: string) {
  return useQuery({ queryKey: keys.carePackage(product_id), queryFn: () => read(product_id), staleTime: 30_000 });
}

async function read(product_id: string): Promise<StaffCarePackage> {
  return (await call(StaffCarePackageResponse, `/admin/care-packages/${product_id}`)).care_package;
}

type Save =
  | { readonly part: "terms"; readonly body: SaveTerms }
  | { readonly part: "formula"; readonly body: SaveFormula }
  | { readonly part: "settings"; readonly body: SaveSettings };

/** Saves one part and shows the answer at once in every widget. */
export function useSaveCarePackage(product_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ part, body }: Save) => {
      const path = part === "settings" ? "" : (`/${part}` as const);
      const answer = await call(StaffCarePackageResponse, `/admin/care-packages/${product_id}${path}`, {
        method: "POST",
        body,
      });
      return answer.care_package;
    },
    onSuccess: (saved) => queries.setQueryData(keys.carePackage(product_id), saved),
  });
}

/** The product as it is now on the server, after a conflict: what the other person saved. */
export function useReloadCarePackage(product_id: string) {
  const queries = useQueryClient();
  return () =>
    queries.fetchQuery({
      queryKey: keys.carePackage(product_id),
      queryFn: () => read(product_id),
      // The dashboard's default would answer with what we already hold.
      staleTime: 0,
    });
}
