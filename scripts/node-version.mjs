const LEAST = [20, 19];

/** Why this Node can't run the project, or undefined where it can. `version` is like "20.19.5". */
export function nodeRefusal(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
  return enough ? undefined : `Ampoule needs Node ${LEAST.join(".")} or newer; this is Node ${version}.`;
}
