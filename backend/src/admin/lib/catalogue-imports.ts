import { type ApplyImport, type CatalogueImport, CatalogueImportResponse } from "@ampoule/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

export const isUnderWay = ({ state }: Pick<CatalogueImport, "state">): boolean =>
  state === "checking" || state === "applying";

const AGAIN_MS = 700;

/** An import as it stands, asked for again and again while it is under way. */
export function useCatalogueImport(first: CatalogueImport | undefined) {
  return useQuery({
    queryKey: keys.catalogueImport(first?.id ?? ""),
    queryFn: async () => (await call(CatalogueImportResponse, `/admin/catalogue/imports/${first?.id ?? ""}`)).import,
    enabled: first !== undefined && isUnderWay(first),
    initialData: first,
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data) ? AGAIN_MS : false),
    gcTime: 0,
  });
}

/** Sends a file to be checked; nothing of the catalogue is changed by it. */
export function useUploadCatalogue() {
  return useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData();
      body.append("file", file);
      return (await call(CatalogueImportResponse, "/admin/catalogue/imports", { method: "POST", body })).import;
    },
  });
}

/** Writes what was shown. */
export function useApplyImport() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, ...body }: ApplyImport & { readonly id: string }) => {
      const path = `/admin/catalogue/imports/${id}/apply` as const;
      return (await call(CatalogueImportResponse, path, { method: "POST", body })).import;
    },
    onSuccess: (applied) => {
      queries.setQueryData(keys.catalogueImport(applied.id), applied);
    },
  });
}
