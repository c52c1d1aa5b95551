/** Pure rules: no database, no framework, no clock. */
module.exports = {
  displayName: "domain",
  rootDir: "src",
  testEnvironment: "node",
  transform: { "^.+\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
};
