/**
 * Loaded into a backend under test before anything else (`node --require`): it lets a test kill the process at an exact
 * place, without a line of ours knowing, and makes a job's time come at once. It watches what crosses the process:
 * statements to PostgreSQL, answers from Stripe, answers to callers. Speaks on FAULTS_CONTROL_PORT:
 *   POST /arm  {"on":"sql","pattern":"…"} | {"on":"statement","nth":7} | {"on":"stripe","method":"POST","path":"…"}
 *              | {"on":"answer","method":"POST","path":"…","status":200}; each with "nth" for the nth time; {} disarms
 *   POST /jobs/<name>   runs the job and answers when it has ended
 *   POST /locks/lose    frees every lock, whoever holds it
 */
const { writeFileSync } = require("node:fs");
const http = require("node:http");
const Module = require("node:module");

const jobs = new Map();
let container;
let armed;
let seen = 0;

/** What is armed, once more; the nth time is the last. */
function observe(on, matches, detail) {
  if (!armed || armed.on !== on || !matches(armed)) return;
  seen += 1;
  if (seen < (armed.nth ?? 1)) return;
  writeFileSync(process.env.FAULTS_FIRED_FILE, JSON.stringify({ armed, detail }));
  process.kill(process.pid, "SIGKILL");
  // The signal comes at the next turn at the latest: nothing more may happen in this one.
  for (;;);
}

/** A statement inside a transaction has happened when it is committed; the others when they are answered. */
function watchStatements({ Client }) {
  const query = Client.prototype.query;
  Client.prototype.query = function watched(config, values, callback) {
    const text = typeof config === "string" ? config : (config?.text ?? "");
    const done = () => {
      if (/^\s*begin/i.test(text)) this.faultsOpen = [];
      else if (/^\s*rollback(?!\s+to)/i.test(text)) this.faultsOpen = undefined;
      else if (/^\s*commit/i.test(text)) {
        const committed = this.faultsOpen ?? [];
        this.faultsOpen = undefined;
        for (const each of committed) observe("sql", ({ pattern }) => new RegExp(pattern, "i").test(each), each);
      } else if (this.faultsOpen) this.faultsOpen.push(text);
      else observe("sql", ({ pattern }) => new RegExp(pattern, "i").test(text), text);
      observe("statement", () => true, text);
    };
    const after = (answer) => (error, result) => {
      if (!error) done();
      return answer(error, result);
    };
    if (typeof callback === "function") return query.call(this, config, values, after(callback));
    if (typeof values === "function") return query.call(this, config, after(values));
    if (typeof config?.callback === "function") config.callback = after(config.callback);
    const result = query.call(this, config, values);
    if (typeof result?.then === "function") result.then(done, () => undefined);
    return result;
  };
}

function watchStripe() {
  const request = http.request;
  http.request = function watched(...args) {
    const outgoing = request.apply(this, args);
    outgoing.prependListener("response", () => {
      const matches = ({ method, path }) => outgoing.method === method && new RegExp(path).test(outgoing.path);
      observe("stripe", matches, `${outgoing.method} ${outgoing.path}`);
    });
    return outgoing;
  };
}

function watchAnswers() {
  const emit = http.Server.prototype.emit;
  http.Server.prototype.emit = function watched(event, incoming, outgoing, ...rest) {
    if (event === "request" && !this.faultsControl)
      outgoing.once("finish", () => {
        const path = String(incoming.url).split("?")[0];
        const matches = (asked) =>
          incoming.method === asked.method &&
          new RegExp(asked.path).test(path) &&
          (asked.status === undefined || outgoing.statusCode === asked.status);
        observe("answer", matches, `${incoming.method} ${path} ${outgoing.statusCode}`);
      });
    return emit.call(this, event, incoming, outgoing, ...rest);
  };
}

/** The jobs as Medusa loads them, and the container as its loader hands it out. */
function watchModules() {
  const load = Module._load;
  Module._load = function watched(request, parent, isMain) {
    const exported = load.apply(this, arguments);
    if (request === "pg" && exported?.Client && !exported.faultsWatched) {
      Object.defineProperty(exported, "faultsWatched", { value: true });
      watchStatements(exported);
    }
    const job = /[\\/]src[\\/]jobs[\\/]([\w-]+)\.js$/.exec(request);
    if (job && typeof exported?.default === "function") jobs.set(job[1], exported.default);
    if (request === "../loaders" && parent?.filename?.endsWith("start.js")) watchLoader(exported);
    return exported;
  };
}

function watchLoader(exported) {
  const original = exported?.default;
  if (typeof original !== "function" || original.faultsWatched) return;
  const watched = async (...args) => {
    const loaded = await original(...args);
    container = loaded?.container ?? container;
    return loaded;
  };
  watched.faultsWatched = true;
  exported.default = watched;
}

async function answer(path, body) {
  if (path === "/arm") {
    seen = 0;
    armed = body.on ? body : undefined;
    return { armed: armed ?? null };
  }
  if (path === "/locks/lose") {
    await container.resolve("locking").releaseAll();
    return { lost: true };
  }
  const job = jobs.get(path.replace("/jobs/", ""));
  if (!job || !container) throw new Error(`no job ${path}, or nothing to run it with yet`);
  await job(container);
  return { ran: path };
}

const control = http.createServer((incoming, outgoing) => {
  const parts = [];
  incoming.on("data", (part) => parts.push(part));
  incoming.on("end", () => {
    answer(incoming.url, JSON.parse(Buffer.concat(parts).toString() || "{}")).then(
      (result) => outgoing.end(JSON.stringify(result)),
      (error) => outgoing.writeHead(500).end(String(error?.message ?? error)),
    );
  });
});
control.faultsControl = true;

// Only in the process that serves, not in what it may start.
if (/[\\/]server\.js$/.test(process.argv[1]) && process.env.FAULTS_CONTROL_PORT) {
  watchModules();
  watchStripe();
  watchAnswers();
  // Whoever else has the port would be told what is meant for us, and no test would know why nothing happens.
  control.on("error", (error) => {
    console.error(error);
    process.exit(1);
  });
  control.listen(Number(process.env.FAULTS_CONTROL_PORT), "127.0.0.1");
  control.unref();
}
