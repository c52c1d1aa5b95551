import { Refusal } from "../console/refusal";
import { freePorts, isPortFree } from "../free-ports";

export interface Ports {
  readonly storefront: number;
  readonly backend: number;
  readonly postgres: number;
  readonly emulator: number;
}

interface PortRule {
  readonly variable: string;
  readonly usual: number;
}

export const PORT_RULES: Readonly<Record<keyof Ports, PortRule>> = {
  storefront: { variable: "STOREFRONT_PORT", usual: 8000 },
  backend: { variable: "BACKEND_PORT", usual: 9000 },
  postgres: { variable: "POSTGRES_PORT", usual: 5544 },
  emulator: { variable: "STRIPE_EMULATOR_PORT", usual: 12_111 },
};

/** The ports by the environment, or the usual ones. Throws Refusal where a variable is no port or two are the same. */
export function portsFrom(environment: NodeJS.ProcessEnv): Ports {
  const portOf = (rule: PortRule): number => {
    const given = environment[rule.variable];
    if (!given) return rule.usual;
    const port = Number(given);
    if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
    throw new Refusal(`${rule.variable} must be a port between 1 and 65535, not "${given}".`);
  };
  const ports: Ports = {
    storefront: portOf(PORT_RULES.storefront),
    backend: portOf(PORT_RULES.backend),
    postgres: portOf(PORT_RULES.postgres),
    emulator: portOf(PORT_RULES.emulator),
  };
  const names = namesOf(ports);
  for (const [index, name] of names.entries()) {
    const twin = names.slice(0, index).find((other) => ports[other] === ports[name]);
    if (twin)
      throw new Refusal(`${PORT_RULES[twin].variable} and ${PORT_RULES[name].variable} are both ${ports[name]}.`);
  }
  return ports;
}

/** Throws Refusal, naming the variable to set, where another program listens on one of the ports in use here. */
export async function assertPortsFree(ports: Partial<Ports>, command: string): Promise<void> {
  const taken: string[] = [];
  for (const name of namesOf(ports)) {
    const port = ports[name];
    if (port === undefined || (await isPortFree(port))) continue;
    const { variable } = PORT_RULES[name];
    taken.push(
      `Port ${port} (${name}) is in use by another program. ` +
        `End that program, or choose another port: ${variable}=${port + 1} ${command}`,
    );
  }
  if (taken.length > 0) throw new Refusal(taken.join("\n"));
}

/** Ports for a stack of its own, all different. */
export async function freeStackPorts(): Promise<Ports> {
  const [storefront = 0, backend = 0, postgres = 0, emulator = 0] = await freePorts(4);
  return { storefront, backend, postgres, emulator };
}

function namesOf(ports: Partial<Ports>): (keyof Ports)[] {
  const names: (keyof Ports)[] = ["storefront", "backend", "postgres", "emulator"];
  return names.filter((name) => ports[name] !== undefined);
}
