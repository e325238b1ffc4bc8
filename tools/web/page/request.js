// What the form asks for, as a command line of the generator.

const LAYER_TABLES = ["weights", "bias", "multipliers", "shifts", "scales", "wei-scales"];
export { LAYER_TABLES };

/** A name that C takes, made of a file's. */
export function nameOf(file) {
  const name = file.replace(/\.[^.]*$/, "").replace(/\W+/gu, "_").replace(/[^A-Za-z0-9_]/g, "_").replace(/^_+/, "");
  return /^[A-Za-z]/.test(name) ? name : `model_${name}`.replace(/_$/, "");
}

/**
 * form: {model, tables, shape, target, profile, name, type, activation, flash, ram}. `model` is the name of a file or null,
 * `tables` [{name, role}] of a layer, `flash` and `ram` bytes, "min", "any" or null, which leaves it to the generator.
 * Gives {kind, write, tell}: the words that write files, and those that tell of a layer; null where nothing is asked.
 */
export function commandOf(form) {
  const words = [], add = (option, value) => value && words.push(option, value);
  if (form.model?.endsWith(".toml"))
    return { kind: "layers", write: [form.model, "-o", "out"], tell: [form.model, "--explain"] };
  if (form.model) {
    words.push(form.model, "--name", form.name, "--target", form.target, "--profile", form.profile);
    add("--budget-flash", form.flash);
    add("--budget-ram", form.ram);
    return { kind: "network", write: [...words, "--report", "-o", "out"], tell: null };
  }
  if (!form.shape) return null;
  words.push("--shape", form.shape, "--name", form.name, "--target", form.target, "--type", form.type);
  if (form.activation !== "none" && form.type !== "int8") words.push("--activation", form.activation);
  if (form.type === "int8") words.push("--profile", form.profile);
  add(form.type === "int8" ? "--budget-flash" : "--budget-text", form.flash);
  for (const { name, role } of form.tables) words.push(`--${role}`, name);
  return { kind: "layer", write: [...words, "-o", "out"], tell: [...words, "--explain"] };
}

/** As it is typed. */
export const typed = (words) => words.map((word) => (/^[\w.,:=/-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(" ");

/** Beside what a complaint belongs: what it names, or what was changed last. */
export function causeOf(complaint, form, changed) {
  if (/bytes of flash|--budget-(flash|text)/.test(complaint)) return "flash";
  if (/of RAM|--budget-ram|arena/.test(complaint)) return "ram";
  if (/cannot start names|is no C identifier|--name/.test(complaint)) return "name";
  if (form.model || form.tables.some(({ name }) => complaint.includes(name))) return "model";
  return changed === "name" ? "name" : "shape";
}
