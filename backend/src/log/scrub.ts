/** What no log may hold, by its look, and what stands in its place. */
const PATTERNS: readonly [RegExp, string][] = [
  // Without slashes: the folder of a scoped package (`/@medusajs/`) is nobody's address.
  [/[^\s"'<>(),;:=/]{1,64}@[^\s"'<>(),;:=/]+\.[a-z]{2,}/gi, "[email]"],
  [/\b(pi|seti)_\w+_secret_\w+/g, "[client secret]"],
  [/\b(sk|rk)_(test|live)_\w+|\bwhsec_\w+/g, "[key]"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[token]"],
  // Medusa tells at `debug` where each request goes; beyond its first two parts a path is somebody's.
  [/\b((?:Authenticating route|Skipping auth|Skipping CORS middleware) [A-Z]+ \/\w+\/[\w-]+)\/\S*/g, "$1/…"],
  [/(\/order-links\/)[^\s/?"]+/gi, "$1[token]"],
  [/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g, "[address]"],
  [/(?<![\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\w:])/gi, "[address]"],
];

/** A caller can make a line as long as a URL may be, and every pattern looks at all of it. */
const LONGEST = 8_192;

/** The text without addresses of people and machines, tokens and secrets; what is beyond `LONGEST` is left out. */
export function scrub(text: string): string {
  const kept = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return PATTERNS.reduce((clean, [pattern, stand_in]) => clean.replace(pattern, stand_in), kept);
}
