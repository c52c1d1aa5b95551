import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findExecutable, waitUntilHealthy } from "@ampoule/local-stack";
import { freePortNow } from "../../support/free-port";
import type { Programs } from "../programs";

export type Nginx = { readonly addressOf: (page: string) => string; readonly group: number };

/** nginx with the same HTML, by the page's name; null where it isn't installed. */
export async function startNginx(
  { supervisor, folder }: Programs,
  html: ReadonlyMap<string, string>,
): Promise<Nginx | null> {
  const path = findExecutable(process.env, ["/usr/sbin/nginx"], ["nginx"]);
  if (path === undefined) return null;
  const port = freePortNow();
  const root = join(folder, "html");
  mkdirSync(root);
  // Its worker is another user than root.
  chmodSync(folder, 0o711);
  for (const [name, text] of html) writeFileSync(join(root, `${name}.html`), text);
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configuration(folder, root, port));
  const args = ["-p", folder, "-e", "stderr", "-c", file];
  const program = supervisor.start({ name: "nginx", program: path, args, cwd: folder, env: process.env });
  const addressOf = (page: string) => `http://127.0.0.1:${port}/${page}.html`;
  await waitUntilHealthy(supervisor, program, [addressOf([...html.keys()][0] ?? "")]);
  return { addressOf, group: program.child.pid };
}

/** One worker, as Next has one, and zlib's usual level, as Next compresses. */
const configuration = (folder: string, root: string, port: number): string => `
daemon off; worker_processes 1; pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  access_log off; default_type text/html; keepalive_requests 10000000; gzip on; gzip_comp_level 6;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((each) => `${each}_temp_path ${folder}/${each};`).join(" ")}
  types { text/html html; }
  server { listen 127.0.0.1:${port}; root ${root}; }
}
`;
