import { join, resolve } from "node:path";
import type { BackendEnvironment } from "@ampoule/contract/environment";

type Stored = Pick<BackendEnvironment, "BACKEND_URL" | "UPLOADS_FOLDER" | "S3_ENDPOINT"> & Partial<Bucket>;
type Bucket = Record<"S3_BUCKET" | "S3_REGION" | "S3_ACCESS_KEY_ID" | "S3_SECRET_ACCESS_KEY" | "S3_FILE_URL", string>;

/** A store that doesn't answer a call must not hold a request for minutes. */
const PATIENCE = { connectionTimeout: 3_000 };

/** Where uploaded files lie, as Medusa's file module takes it: the bucket, or else a folder of this machine. */
export function fileProvider(env: Stored) {
  if (env.S3_BUCKET)
    return {
      resolve: "@medusajs/medusa/file-s3",
      id: "s3",
      options: {
        bucket: env.S3_BUCKET,
        region: env.S3_REGION,
        access_key_id: env.S3_ACCESS_KEY_ID,
        secret_access_key: env.S3_SECRET_ACCESS_KEY,
        file_url: filesAddress(env),
        // New buckets of Amazon's refuse whatever names an ACL. Who may read what is the bucket's policy's to say.
        acl: false,
        ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
        additional_client_config: { forcePathStyle: env.S3_ENDPOINT !== undefined, requestHandler: PATIENCE },
      },
    };
  const folder = uploadsFolder(env);
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    // Where the backend really is; Medusa would say localhost.
    options: { backend_url: filesAddress(env), upload_dir: folder, private_upload_dir: privateFolder(env) },
  };
}

type Folder = Pick<Stored, "UPLOADS_FOLDER">;

/** What anybody may read who has its address: pictures. */
export const uploadsFolder = ({ UPLOADS_FOLDER }: Folder): string => resolve(UPLOADS_FOLDER);

/** What Medusa writes for staff alone, as an export of orders. It lies with the others, and is served to staff. */
export const privateFolder = (env: Folder): string => join(uploadsFolder(env), "private");

/** Medusa begins the names of private files in a folder so, and of no others; those in a bucket have no such mark. */
export const isPrivateFile = (name: string): boolean => name.startsWith("private-");

const filesAddress = ({ S3_FILE_URL, BACKEND_URL }: Stored): string =>
  S3_FILE_URL?.replace(/\/$/, "") ?? `${BACKEND_URL.replace(/\/$/, "")}/static`;

/** Where browsers read uploaded files. */
export const filesOrigin = (env: Stored): string => new URL(filesAddress(env)).origin;

/** The name of one of our own files by its address; null for what lies anywhere else. */
export function fileKeyOf(url: string, env: Stored): string | null {
  const beginning = `${filesAddress(env)}/`;
  if (!url.startsWith(beginning)) return null;
  try {
    const key = decodeURIComponent(url.slice(beginning.length));
    return /^[^?#\\]+$/.test(key) && !key.split("/").some((part) => ["", ".", ".."].includes(part)) ? key : null;
  } catch {
    return null;
  }
}
