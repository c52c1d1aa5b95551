/** Schemas of what crosses a process. */
module.exports = {
  displayName: "contract",
  rootDir: "src",
  testEnvironment: "node",
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
};
