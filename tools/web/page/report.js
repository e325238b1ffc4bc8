// What the generator tells in tables, as numbers: of networks by --report, of layers by --explain.

const number = (text) => (text === undefined || text === "" ? null : Number(text.replaceAll(",", "")));

/** The rows below the line of titles: words begin and numbers end where their titles do. */
function rowsOf(lines) {
  const title = lines.findIndex((line) => line.trimStart().startsWith("operator "));
  if (title < 0) return [];
  const end = (word) => lines[title].indexOf(word) + word.length;
  const numbers = ["run", "multiply-adds", "of the file", "cycles", "code", "constants", "RAM"];
  const shape = lines[title].indexOf("shape"), plan = lines[title].indexOf("plan");
  const rows = [];
  for (const line of lines.slice(title + 1)) {
    if (line.trim() === "") break;
    const row = { number: line.slice(0, end("operator")).trim(), shape: line.slice(shape, plan).trim(), plan: line.slice(plan).trim() };
    const [, name] = /^\s*(.*?)\s*\d*$/.exec(line.slice(end("operator"), end("run")));
    row.name = name;
    numbers.slice(1).forEach((word, i) => (row[word] = number(line.slice(end(numbers[i]), end(word)).trim())));
    rows.push(row);
  }
  return rows;
}

/** Of a network: {operators, all}, where all has cycles, code, constants, RAM and stack. */
export function networkReport(text) {
  const lines = text.split("\n"), rows = rowsOf(lines);
  const all = rows.find((row) => row.number === "all");
  const stack = /^Stack: at most ([\d,]+) bytes/m.exec(text);
  return {
    operators: rows.filter((row) => /^\d+$/.test(row.number)),
    all: all && { ...all, stack: number(stack?.[1]) },
  };
}

/** Of layers: one entry for each pass of each, with the figures that --explain tells. */
export function layerReports(text) {
  const entries = [];
  let layer = null, entry = null;
  for (const line of text.split("\n")) {
    const head = /^(\S+): (\S+), .*, for (\S+)$/.exec(line);
    if (head) layer = { name: head[1], shape: head[2], target: head[3] };
    else if (/^(forward|backward_data|backward_weights)$/.test(line)) entries.push((entry = { ...layer, pass: line, constants: null }));
    if (!entry) continue;
    const [, word, value] = /^  (\S+) +(?:about )?(.*)$/.exec(line) ?? [];
    const amount = number(/^\d+/.exec(value ?? "")?.[0]);
    if (word === "text") entry.code = amount;
    else if (word === "scratch") entry.RAM = amount;
    else if (word === "stack" || word === "cycles") entry[word] = amount;
    else if (word === "weights" || word === "parameters") entry.constants += amount;
    else if (word === "plan") entry.plan = value;
  }
  return entries;
}
