// Next as it comes: no proxy, no cache handler, no header of ours. `root`: where npm keeps Next for this repository.
const root = process.env.BENCH_ROOT;

export default { output: "standalone", turbopack: { root }, outputFileTracingRoot: root };
