const react = { runtime: "automatic" };

/** How a source becomes what Node runs. */
const of = (parser) => ({
  jsc: { parser, target: "es2022", transform: { legacyDecorator: true, decoratorMetadata: true, react } },
  // `import()` stays what it is: `require` in its place can't load a library that is an ES module alone.
  module: { type: "commonjs", ignoreDynamic: true },
});

module.exports = {
  typescript: of({ syntax: "typescript", decorators: true }),
  tsx: of({ syntax: "typescript", decorators: true, tsx: true }),
  ecmascript: of({ syntax: "ecmascript" }),
};
