// Runs model files in TensorFlow Lite, of the npm package beside this file's package.json, and prints what they give.
//
// Usage: node run.mjs NODE_MODULES FILE... ; prints a line a file, in order: the bytes of all outputs as hexadecimal, or
// "failed" and why. Inputs are the numbers x * 1664525 + 1013904223 modulo 2^32 from 1 on, one an element, over all
// inputs in order: the upper byte of bytes, (int32)x / 2^31 of floats, and of int32, which only sizes are here, always 1.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const load = createRequire(join(modules, 'from.js'));
const folder = join(modules, '@tensorflow/tfjs-tflite/wasm');
const name = 'tflite_web_api_cc_simd';
const words = [];  // what the runtime said of the file
const wasm = await load(join(folder, name + '.js'))({
  wasmBinary: readFileSync(join(folder, name + '.wasm')),
  locateFile: file => join(folder, file),
  print: line => words.push(line),
  printErr: line => words.push(line),
});

const list = vector => Array.from({ length: vector.size() }, (_, i) => vector.get(i));

function outputsOf(model) {
  const at = wasm._malloc(model.length);
  wasm.HEAPU8.set(model, at);
  const made = wasm.TFLiteWebModelRunner.CreateFromBufferAndOptions(at, model.length, 
      { numThreads: 1, enableProfiling: false, maxProfilingBufferEntries: 0 });
  if (!made.ok()) throw new Error(made.errorMessage());
  const runner = made.value();
  let number = 1;
  for (const input of list(runner.GetInputs())) {
    const data = input.data();
    for (let i = 0; i < data.length; ++i) {
      if (data instanceof Int32Array) {
        data[i] = 1;
        continue;
      }
      number = (Math.imul(number, 1664525) + 1013904223) | 0;
      data[i] = data instanceof Float32Array ? number / 2147483648 : number >> 24;
    }
  }
  if (!runner.Infer()) throw new Error('it does not run');
  const hexadecimal = list(runner.GetOutputs()).map(output => {
    const d = output.data();
    return Buffer.from(d.buffer, d.byteOffset, d.byteLength).toString('hex');
  }).join('');
  runner.delete();
  wasm._free(at);
  return hexadecimal;
}

for (const file of files) {
  words.length = 0;
  let line;
  try {
    line = outputsOf(readFileSync(file));
  } catch (error) {
    line = `failed: ${error.message} ${words.join(' ')}`.replace(/\s+/g, ' ');
  }
  process.stdout.write(line + '\n');
}
