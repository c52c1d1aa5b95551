const LEAST = [20, 19];
/** ES modules can be required since these: 20.19 of the 20s, 22.12 of the 22s. */
const LEAST_LATER = [22, 12];

const isBefore = (major, minor, [least, leastMinor]) => major < least || (major === least && minor < leastMinor);

/** Why this Node can't run the project, or undefined where it can. `version` is like "20.19.5". */
export function nodeRefusal(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = !isBefore(major, minor, LEAST) && (major === LEAST[0] || !isBefore(major, minor, LEAST_LATER));
  if (enough) return undefined;
  return `Ampoule needs Node ${LEAST.join(".")}, or ${LEAST_LATER.join(".")} and newer; this is Node ${version}.`;
}
