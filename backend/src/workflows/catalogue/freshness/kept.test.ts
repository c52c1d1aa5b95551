import { KeptCatalogue } from "./kept";

function catalogue(most = 8) {
  const state = { now: 0, version: 1, shelf: "v1" };
  const made: string[] = [];
  const kept = new KeptCatalogue({
    versions: async () => new Map([["care-packages", state.version]]),
    now: () => state.now,
    believe_ms: 500,
    keep_ms: 10_000,
    most: { catalogue: most, search: 2 },
  });
  const make = async () => {
    made.push(state.shelf);
    return state.shelf;
  };
  const read = (key = "list") => kept.value(key, ["care-packages"], make);
  return { state, made, kept, read };
}

test("what was read once is given to all who ask the same", async () => {
  const { read, made } = catalogue();
  expect([await read(), ...(await Promise.all([read(), read()]))]).toEqual(["v1", "v1", "v1"]);
  expect(made).toEqual(["v1"]);
});

test("a save in this process shows at once", async () => {
  const { read, kept, state } = catalogue();
  await read();
  state.shelf = "v2";
  kept.forget(["care-packages"]);
  expect(await read()).toBe("v2");
});

test("what another process saved shows after half a second at the most", async () => {
  const { read, state } = catalogue();
  await read();
  state.shelf = "v2";
  state.version = 2;
  state.now = 499;
  expect(await read()).toBe("v1");
  state.now = 500;
  expect(await read()).toBe("v2");
});

test("what no save announced shows after ten seconds", async () => {
  const { read, state } = catalogue();
  await read();
  state.shelf = "v2";
  state.now = 9_999;
  expect(await read()).toBe("v1");
  state.now = 10_000;
  expect(await read()).toBe("v2");
});

test("what was being read while staff saved is never kept as the new state", async () => {
  const { kept, read, state } = catalogue();
  let finish: (old: string) => void = () => undefined;
  const slow = kept.value("list", ["care-packages"], () => new Promise<string>((resolve) => (finish = resolve)));
  await new Promise((resolve) => setImmediate(resolve));
  state.shelf = "v2";
  kept.forget(["care-packages"]);
  finish("v1");
  expect(await slow).toBe("v1");
  expect(await read()).toBe("v2");
});

test("a save of something else leaves it where it is", async () => {
  const { read, kept, made } = catalogue();
  await read();
  kept.forget(["articles"]);
  await read();
  expect(made).toHaveLength(1);
});

test("a failure is nobody else's answer", async () => {
  const { kept, read } = catalogue();
  const failing = kept.value("list", ["care-packages"], () => Promise.reject(new Error("no database")));
  await expect(failing).rejects.toThrow("no database");
  expect(await read()).toBe("v1");
});

test("no more is kept than was said; what was wanted longest ago goes first", async () => {
  const { read, made } = catalogue(2);
  for (const key of ["a", "b", "a", "c", "a"]) await read(key);
  expect(made).toHaveLength(3);
  await read("b");
  expect(made).toHaveLength(4);
});

test("whoever searches for ever new words pushes no list out", async () => {
  const { read, kept, made } = catalogue();
  await read();
  for (const word of ["one", "two", "three"]) await kept.value(word, ["care-packages"], async () => word, "search");
  await read();
  expect(made).toEqual(["v1"]);
});
