// An answer of the generator, laid out: figures, pictures, tables and code.

const at = (id) => document.getElementById(id);
const grouped = (value) => value.toLocaleString("en-GB");

export function bytesInWords(bytes) {
  const value = Number(bytes);
  return value < 1024 ? `${value} B` : value < 1024 * 1024 ? `${(value / 1024).toFixed(1)} KiB` : `${(value / 1024 / 1024).toFixed(1)} MiB`;
}

function element(name, text, kind) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (kind) made.className = kind;
  return made;
}

function figure(title, value, bytes = true) {
  const entry = document.createElement("div");
  const [amount, unit] = bytes ? bytesInWords(value).split(" ") : [grouped(value)];
  const said = element("dd", amount);
  if (unit) said.append(element("small", unit));
  if (bytes) said.title = `${grouped(value)} bytes`;
  entry.append(element("dt", title), said);
  return entry;
}

function figures(all) {
  const known = [["Cycles, about", all.cycles, false], ["Code", all.code], ["Weights and tables", all.constants], ["RAM", all.RAM], ["Stack", all.stack]];
  at("figures").replaceChildren(...known.filter(([, value]) => value !== null && value !== undefined).map((row) => figure(...row)));
}

const MOST_PICTURES = 8;

/** In a shadow each, since every picture brings a style of its own. */
function pictures(list) {
  at("pictures").hidden = list.length === 0;
  at("pictures").replaceChildren(...list.slice(0, MOST_PICTURES).map(({ name, bytes }) => {
    const host = element("div", undefined, "picture");
    host.tabIndex = 0;
    host.setAttribute("role", "img");
    host.setAttribute("aria-label", name);
    host.attachShadow({ mode: "open" }).innerHTML = `<style>svg { max-width: 100%; min-width: 560px; height: auto; }</style>${new TextDecoder().decode(bytes)}`;
    return host;
  }));
  if (list.length > MOST_PICTURES) at("pictures").append(element("p", `${list.length - MOST_PICTURES} more are left out.`, "faint"));
}

function table(heading, columns, rows, sums) {
  const cell = (kind, { words }, value) => {
    const made = element(kind, typeof value === "number" ? grouped(value) : value ?? "", words ? "words" : "");
    if (words) made.title = value ?? "";
    return made;
  };
  const line = (kind, row) => {
    const made = document.createElement("tr");
    made.append(...columns.map((column) => cell(kind, column, kind === "th" ? column.title : row[column.key])));
    return made;
  };
  const made = at("operators").querySelector("table");
  made.replaceChildren(element("thead"), element("tbody"), element("tfoot"));
  made.tHead.append(line("th"));
  made.tBodies[0].append(...rows.map((row) => line("td", row)));
  if (sums) made.tFoot.append(line("td", sums));
  at("operators").querySelector("h2").textContent = heading;
}

const COSTS = [{ title: "Cycles", key: "cycles" }, { title: "Code", key: "code" }, { title: "Weights", key: "constants" }, { title: "RAM", key: "RAM" }];

function operatorsOf({ operators, all }) {
  figures(all);
  table("Operators", [{ title: "", key: "number" }, { title: "Operator", key: "name", words: true }, { title: "Multiply-adds", key: "multiply-adds" },
                      ...COSTS, { title: "Shape", key: "shape", words: true }, { title: "Plan", key: "plan", words: true }],
        operators, { ...all, number: "", name: "all", shape: "", plan: "" });
}

function layersOf(layers) {
  figures(layers.length === 1 ? layers[0] : {});
  table(layers.length === 1 ? "The layer" : "Layers",
        [{ title: "", key: "name" }, { title: "Target", key: "target", words: true }, { title: "Pass", key: "pass", words: true }, ...COSTS,
         { title: "Stack", key: "stack" }, { title: "Shape", key: "shape", words: true }, { title: "Plan", key: "plan", words: true }], layers);
}

// Code: one file at a time, as far as a browser scrolls well.

const MOST_SHOWN = 300000;
let shown = "";

function code(files) {
  const open = ({ bytes }) => {
    shown = new TextDecoder().decode(bytes);
    at("text").textContent = shown.length <= MOST_SHOWN ? shown
      : `${shown.slice(0, MOST_SHOWN)}\n\n... ${grouped(shown.length - MOST_SHOWN)} characters more: copy or download it for all.`;
    at("text").scrollTop = 0;
  };
  const before = document.querySelector("#tabs :checked")?.value;
  const sorted = [...files].sort((a, b) => a.name.localeCompare(b.name));
  const first = sorted.find(({ name }) => name === before) ?? sorted.find(({ name }) => name.endsWith(".h")) ?? sorted[0];
  const tabs = sorted.map((file) => {
    const label = document.createElement("label"), radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "file-shown", value: file.name, checked: file === first, onchange: () => open(file) });
    label.append(radio, file.name);
    return label;
  });
  at("tabs").replaceChildren(at("tabs").firstElementChild, ...tabs);
  open(first);
}

/** Puts a text on the clipboard, and says on the button that it is there. */
async function copy(button, text) {
  const word = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
  } catch {  // a page from a file may not, in some browsers
    const area = document.body.appendChild(Object.assign(document.createElement("textarea"), { value: text }));
    area.select();
    document.execCommand("copy");
    area.remove();
    button.focus();
  }
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = word), 1500);
}
at("copy").onclick = () => copy(at("copy"), shown);
const command = at("command");
command.querySelector("button").onclick = (event) => copy(event.target, command.querySelector("pre").textContent);

export function show(answer) {
  if (answer.layers) layersOf(answer.layers);
  else operatorsOf(answer);
  at("figures").hidden = at("figures").childElementCount === 0;
  pictures(answer.pictures);
  at("operators").querySelector("pre").textContent = answer.text;
  code(answer.code);
  command.querySelector("pre").textContent = answer.command;
}
