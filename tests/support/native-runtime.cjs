const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");
const { default: Runtime } = require("jest-runtime");
const { tsx, typescript } = require("./swc.cjs");

/**
 * Lets Node itself load a test file and all that it needs. Jest loads every module anew inside a world of its own; of a
 * backend these are thousands. What keeps files apart here is that a worker takes one (`jest.config.cjs`).
 */
class NativeRuntime extends Runtime {
  requireModule(from, name) {
    if (name !== undefined) return super.requireModule(from, name);
    Module._extensions[".ts"] ??= compiledBy(typescript);
    Module._extensions[".tsx"] ??= compiledBy(tsx);
    const { console } = this._environment.global;
    if (from === this._testPath)
      Object.assign(globalThis, { console }, this.requireModuleOrMock(from, "@jest/globals"));
    return require(from);
  }
}

/** With the places of the sources, which errors are told by. */
function compiledBy(options) {
  process.setSourceMapsEnabled(true);
  return (module, file) => {
    const source = readFileSync(file, "utf8");
    module._compile(
      transformSync(source, { ...options, filename: file, swcrc: false, sourceMaps: "inline" }).code,
      file,
    );
  };
}

module.exports = { __esModule: true, default: NativeRuntime };
