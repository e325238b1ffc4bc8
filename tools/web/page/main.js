// The page: what the form asks is planned at once, and shown.
import { zipSync } from "fflate";
import { Generator, Superseded, carried } from "./generator.js";
import { commandOf, causeOf, nameOf, typed, LAYER_TABLES } from "./request.js";
import { layerReports, networkReport } from "./report.js";
import { show, bytesInWords } from "./show.js";

const at = (id) => document.getElementById(id);
const planner = new Generator(), scout = new Generator();  // what was asked for; what the ends of sliders are
const files = new Map();  // by name, of what was dropped: their bytes
const roles = new Map();  // of .npy files: which option takes them
const ends = { flash: null, ram: null };  // {least, most} bytes; null while they are not known
let taken = { flash: null, ram: null };  // bytes of what is shown
const chosen = { flash: null, ram: null };  // bytes, "min" or "any"; null leaves it to the generator
let changed = "model";

const modelOf = () => [...files.keys()].find((name) => /\.(tflite|toml)$/i.test(name)) ?? null;

function form() {
  const model = modelOf();
  return {
    model, shape: model ? "" : at("shape").value.trim(), tables: model ? [] : [...files.keys()].map((name) => ({ name, role: roles.get(name) })),
    target: at("target").value, profile: at("profile").value, name: at("name").value.trim() || "model", type: at("type").value,
    activation: at("activation").value, ...chosen,
  };
}

// What the page says.

function complain(where, sentence) {
  for (const each of document.querySelectorAll(".error")) each.hidden = true;
  for (const each of document.querySelectorAll("[aria-invalid]")) each.removeAttribute("aria-invalid");
  if (!sentence) return;
  const place = at(`error-${where}`);
  place.textContent = sentence.replace(/^convolith-gen: /, "");
  place.hidden = false;
  (at(where) ?? at("file")).setAttribute("aria-invalid", "true");
}

/** Says so once a second while it takes long, and gives what ends that. */
function busy() {
  const start = performance.now(), status = at("status");
  status.className = "busy";
  const say = () => (status.textContent = `Planning, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  status.textContent = "Planning";
  const clock = setInterval(say, 1000);
  return (sentence) => {
    clearInterval(clock);
    status.className = "";
    status.textContent = sentence;
  };
}

function lookOfForm(asked) {
  const kind = asked?.kind ?? null;
  at("of-layer").hidden = kind !== "layer";
  at("of-target").hidden = kind === "layers";
  at("said-by-file").hidden = kind !== "layers";
  at("budgets").hidden = kind !== "layer" && kind !== "network";
  at("budget-ram").hidden = kind !== "network";
  at("profile").disabled = kind === "layer" && at("type").value !== "int8";
}

function listFiles() {
  const model = modelOf(), names = [...files.keys()];
  at("dropped").innerHTML = "<strong></strong>";
  at("dropped").firstChild.textContent = model ?? names[0] ?? "Drop a model here";
  if (!names.length) at("dropped").append(", or click to choose one");
  const list = at("files"), others = names.filter((name) => name !== model);
  list.hidden = others.length === 0;
  list.replaceChildren(...others.map((name) => {
    const row = document.createElement("li"), word = document.createElement("span");
    word.textContent = name;
    row.append(word);
    if (!model) {
      const role = document.createElement("select");
      role.setAttribute("aria-label", `What ${name} holds`);
      role.append(...LAYER_TABLES.map((each) => new Option(each, each, false, each === roles.get(name))));
      role.onchange = () => { roles.set(name, role.value); replan("model"); };
      row.append(role);
    }
    return row;
  }));
}

// What is planned.

let planned = null;  // {asked, answer} of what is shown

async function plan() {
  const asked = commandOf(form());
  lookOfForm(asked);
  if (!asked) {
    planner.cancel();
    complain(null);
    if (files.size) complain("shape", "These numbers want the shape of their layer.");
    at("status").textContent = "";
    return;
  }
  const given = [...files].map(([name, bytes]) => ({ name, bytes })), done = busy();
  at("answer").classList.add("stale");
  try {
    const answer = await planner.ask(asked.write, given);
    const told = answer.status === 0 && asked.tell ? await planner.ask([...asked.tell, "--svg", "-o", "out"], given) : null;
    const refused = [answer, told].find((each) => each && each.status !== 0);
    if (refused) {
      done("");
      at("answer").hidden = true;
      at("empty").hidden = false;
      return complain(causeOf(refused.complained, form(), changed), refused.complained);
    }
    const seconds = answer.seconds + (told?.seconds ?? 0);
    complain(null);
    done(`Planned in ${seconds.toFixed(2)} s`);
    const report = asked.kind === "network" ? networkReport(answer.said) : { layers: layerReports(told.said) };
    const pictures = (told ?? answer).files.filter(({ name }) => name.endsWith(".svg"));
    planned = { asked, answer, name: form().name };
    show({ ...report, text: (told ?? answer).said, pictures, code: answer.files.filter(({ name }) => !name.endsWith(".svg")),
           command: `npx convolith-gen ${typed(asked.write)}` });
    at("empty").hidden = true;
    at("answer").hidden = false;
    at("answer").classList.remove("stale");
    await measureEnds(asked, given, report);
  } catch (fault) {
    if (!(fault instanceof Superseded)) throw fault;
  }
}

let waiting = 0;
function replan(what, soon = 0) {
  changed = what;
  if (!["flash", "ram"].includes(what)) forgetEnds();
  clearTimeout(waiting);
  waiting = setTimeout(plan, soon);
}

// Sliders: from what the least budget gives to what any budget gives.

function forgetEnds() {
  scout.cancel();
  for (const which of ["flash", "ram"]) {
    ends[which] = chosen[which] = taken[which] = null;
    drawSlider(which);
  }
}

const takenOf = (report, which) => {
  const all = report.all ?? report.layers?.[0];
  if (!all) return null;
  return which === "ram" ? all.RAM : at("type").value === "int8" || report.all ? all.code + (all.constants ?? 0) : all.code;
};
async function measureEnds(asked, given, report) {
  if (asked.kind === "layers") return;
  taken = { flash: takenOf(report, "flash"), ram: takenOf(report, "ram") };
  for (const which of ["flash", "ram"]) {
    if (!ends[which] && (which === "flash" || asked.kind === "network")) {
      const at_ends = [];
      for (const budget of ["min", "any"]) {
        const words = commandOf({ ...form(), flash: null, ram: null, [which]: floatBudget(asked, which, budget) });
        const answer = await scout.ask(words.tell ?? words.write, given);
        const told = asked.kind === "network" ? networkReport(answer.said) : { layers: layerReports(answer.said) };
        at_ends.push(answer.status === 0 ? takenOf(told, which) : leastOf(answer.complained));
      }
      if (at_ends.every((bytes) => bytes !== null)) ends[which] = { least: Math.min(...at_ends), most: Math.max(...at_ends, taken[which]) };
    }
    drawSlider(which);
  }
}

/** Budgets of code are bytes alone: 1 is refused with the least, and none has no end. */
const floatBudget = (asked, which, budget) =>
  asked.kind === "layer" && at("type").value !== "int8" ? (budget === "min" ? "1" : null) : budget;
const leastOf = (complaint) => Number(/the smallest takes about (\d+)/.exec(complaint)?.[1] ?? NaN) || null;

/** By ratios, since what budgets buy is about ratios too. */
const bytesAt = ({ least, most }, share) => Math.round(least * (most / least) ** share);

function drawSlider(which) {
  const slider = at(which), said = at(`${which}-said`), [left, , right] = slider.nextElementSibling.children, end = ends[which];
  slider.disabled = !end || end.least >= end.most;
  left.textContent = end ? bytesInWords(end.least) : "";
  right.textContent = end ? bytesInWords(end.most) : "";
  slider.nextElementSibling.querySelector("button").hidden = chosen[which] === null;
  if (chosen[which] === null && end && taken[which])
    slider.value = end.most > end.least ? 1000 * Math.log(taken[which] / end.least) / Math.log(end.most / end.least) : 1000;
  said.textContent = chosen[which] === null ? (taken[which] ? `${bytesInWords(taken[which])} by default` : "by default")
    : chosen[which] === "min" ? `${bytesInWords(end.least)}, the least`
    : chosen[which] === "any" ? "any" : bytesInWords(chosen[which]);
  slider.setAttribute("aria-valuetext", said.textContent);
}

for (const which of ["flash", "ram"]) {
  at(which).oninput = () => {
    const share = at(which).value / 1000, code = at("type").value !== "int8" && !modelOf();
    chosen[which] = share >= 1 ? (code ? null : "any") : share <= 0 && !code ? "min" : String(bytesAt(ends[which], share) + (share <= 0 ? 64 : 0));
    drawSlider(which);
    replan(which, 60);
  };
  document.querySelector(`[data-free=${which}]`).onclick = () => {
    chosen[which] = null;
    at(which).focus();
    replan(which);
  };
}

// What comes in.

async function take(list) {
  const incoming = [...list];
  if (!incoming.length) return;
  // A model takes the place of another; tables stay with the .toml file that they came before or after.
  if (modelOf()?.endsWith(".tflite") || incoming.some(({ name }) => /\.tflite$/i.test(name))) files.clear();
  else if (incoming.some(({ name }) => /\.toml$/i.test(name))) files.delete(modelOf());
  for (const file of incoming) {
    files.set(file.name, new Uint8Array(await file.arrayBuffer()));
    if (/\.npy$/i.test(file.name)) roles.set(file.name, LAYER_TABLES.find((role) => file.name.toLowerCase().includes(role)) ?? "weights");
  }
  takeModel();
}

function takeModel() {
  const model = modelOf();
  if (model) at("shape").value = "";
  const unknown = [...files.keys()].find((name) => !/\.(tflite|toml|npy)$/i.test(name));
  if (unknown) {
    files.delete(unknown);
    listFiles();
    return complain("model", `${unknown}: a .tflite, .toml or .npy file is wanted.`);
  }
  if (model) at("name").value = nameOf(model);
  listFiles();
  replan("model");
}

at("file").onchange = () => { take(at("file").files); at("file").value = ""; };
addEventListener("dragover", (event) => { event.preventDefault(); at("drop").classList.add("over"); });
addEventListener("dragleave", (event) => event.relatedTarget || at("drop").classList.remove("over"));
addEventListener("drop", (event) => {
  event.preventDefault();
  at("drop").classList.remove("over");
  take(event.dataTransfer.files);
});
at("example").onclick = () => {
  files.clear();
  files.set("digits.tflite", carried("digits"));
  takeModel();
};
at("example-layer").onclick = () => {
  files.clear();
  at("shape").value = at("shape").placeholder;
  at("name").value = "conv2d";
  listFiles();
  replan("shape");
};
at("shape").oninput = () => {
  if (modelOf()) {
    files.clear();
    at("name").value = "";
    listFiles();
  }
  at("name").value ||= "conv2d";
  replan("shape", 200);
};
at("name").oninput = () => replan("name", 200);
for (const id of ["target", "profile", "type", "activation"]) at(id).onchange = () => replan(id);
at("request").onsubmit = (event) => event.preventDefault();

at("download").onclick = () => {
  const entries = planned.answer.files.map(({ name, bytes }) => [name, [bytes, { mtime: new Date(1980, 0, 1) }]]);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([zipSync(Object.fromEntries(entries))], { type: "application/zip" }));
  link.download = `${modelOf()?.replace(/\.[^.]*$/, "") ?? planned.name}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

// The targets are the generator's.
const listed = await planner.ask(["--list-targets"]).catch((fault) => {
  at("status").textContent = `The generator does not start in this browser: ${fault.message}`;
  throw fault;
});
at("target").append(...listed.said.split("\n").slice(1).map((line) => new Option(line.split(" ")[0])));
at("target").value = "cortex-m4";
document.documentElement.dataset.ready = "";
if (at("shape").value) replan("shape");
