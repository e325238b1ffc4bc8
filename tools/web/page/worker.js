// The generator in a worker of its own: one call, of files in memory to files in memory.
import convolith_gen from "convolith-gen.js";

const FOLDER = "/model", RESULTS = "out";

/** Every file below a folder, by its path from there. */
function* filesOf(fs, folder, path = "") {
  for (const name of fs.readdir(folder).filter((each) => !/^\.\.?$/.test(each))) {
    const at = `${folder}/${name}`;
    if (fs.isDir(fs.stat(at).mode)) yield* filesOf(fs, at, `${path}${name}/`);
    else yield { name: path + name, bytes: fs.readFile(at) };
  }
}

async function answer({ module, words, files }) {
  const said = [], complained = [];
  const generator = await convolith_gen({
    noInitialRun: true,
    thisProgram: "convolith-gen",
    print: (line) => said.push(line),
    printErr: (line) => complained.push(line),
    instantiateWasm: (imports, done) => {
      WebAssembly.instantiate(module, imports).then(done);
      return {};
    },
  });
  const { FS } = generator;
  FS.mkdir(FOLDER);
  FS.chdir(FOLDER);
  for (const { name, bytes } of files) FS.writeFile(name, bytes);
  const start = performance.now();
  const status = generator.callMain(words);
  const seconds = (performance.now() - start) / 1000;
  const written = FS.analyzePath(RESULTS).exists ? [...filesOf(FS, `${FOLDER}/${RESULTS}`)] : [];
  return { status, said: said.join("\n"), complained: complained.join("\n"), files: written, seconds };
}

onmessage = async ({ data }) => {
  let result;
  try {
    result = await answer(data);
  } catch (fault) {  // such as memory that a browser does not give
    result = { status: 2, said: "", complained: `convolith-gen: ${fault.message ?? fault}`, files: [], seconds: 0 };
  }
  postMessage(result);
};
