import {
  ProductPictureList,
  type SavePicture,
  type StaffPicture,
  StaffPictureList,
  StaffPictureResponse,
  UploadedFiles,
} from "@ampoule/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { call } from "./client";
import { keys } from "./query-keys";

/** A product's media as they are described; read anew where stock's card puts others in. */
export function useProductPictures(product_id: string, urls: readonly string[]) {
  return useQuery({
    queryKey: [...keys.pictures, product_id, urls],
    queryFn: async () => (await call(ProductPictureList, `/admin/care-packages/${product_id}/pictures`)).pictures,
    staleTime: 0,
  });
}

/** Where each picture's file is, by its id. */
export type PictureUrls = ReadonlyMap<string, string>;

export function usePictureUrls(ids: readonly string[]): PictureUrls {
  const { data } = useQuery({
    queryKey: [...keys.pictures, ids],
    queryFn: async () => (await call(StaffPictureList, "/admin/pictures", { query: { id: ids } })).pictures,
    enabled: ids.length > 0,
    // A picture's file is one for good.
    staleTime: Infinity,
  });
  return new Map(data?.map(({ id, url }) => [id, url]));
}

/** Says anew what a picture shows. The linter reads it with its product's page. */
export function useSavePicture() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: savePicture,
    // Awaited, so that what is stored and what is shown are the same once it is done.
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: keys.pictures });
      await queries.invalidateQueries({ queryKey: ["ampoule", "claims"] });
    },
  });
}

/** Puts a file among our pictures; nothing is told of it yet. */
export function useUploadPicture() {
  return useMutation({
    mutationFn: async (file: File): Promise<StaffPicture> => {
      const form = new FormData();
      form.append("files", file);
      const { files } = await call(UploadedFiles, "/admin/uploads", { method: "POST", body: form });
      return savePicture({ url: files[0]?.url ?? "", alt: null, before: null });
    },
  });
}

const savePicture = async (body: SavePicture): Promise<StaffPicture> =>
  (await call(StaffPictureResponse, "/admin/pictures", { method: "POST", body })).picture;
