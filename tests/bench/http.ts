/** One JSON call. Throws with the answer's text where the status isn't a success: a benchmark of errors is none. */
export async function call<T>(
  url: string,
  init: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<T> {
  const response = await fetch(url, {
    method: init.method ?? (init.body === undefined ? "GET" : "POST"),
    headers: { "content-type": "application/json", ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${init.method ?? "GET/POST"} ${url} answered ${response.status}: ${text.slice(0, 500)}`);
  // What a route answers is checked by the HTTP tests; here only its few read fields are typed.
  return JSON.parse(text) as T;
}
