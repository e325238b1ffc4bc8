#!/usr/bin/env node
// Runs the generator, which is WebAssembly, on real files.
"use strict";
const { readFileSync } = require("fs");
const { join } = require("path");
const generator = require("./generator.js");

// Windows takes both slashes, the generator one.
const words = process.argv.slice(2).map((word) => (process.platform === "win32" ? word.replaceAll("\\", "/") : word));
generator({
  arguments: words,
  thisProgram: "convolith-gen",
  wasmBinary: readFileSync(join(__dirname, "convolith-gen.wasm")),
});
