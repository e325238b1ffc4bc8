// Uses the page in a headless Chromium, as tests/web/run asks by one argument in JSON, and prints what it saw as JSON.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const facts = JSON.parse(process.argv[2]);
const puppeteer = (await import(pathToFileURL(createRequire(join(facts.modules, "x")).resolve("puppeteer-core")))).default;
const PATIENCE = 60000;

const browser = await puppeteer.launch({ executablePath: facts.browser, args: ["--no-sandbox", "--hide-scrollbars"] });
const seen = { complaints: [], asked: [] };

let address = pathToFileURL(join(facts.page, "index.html")).href, server = null;
if (facts.address === "http") {
  server = createServer((question, answer) => answer.setHeader("Content-Type", "text/html").end(readFileSync(join(facts.page, "index.html"))));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${server.address().port}/`;
}

async function opened(width = 1280, height = 900, scheme = "light") {
  const page = await browser.newPage();
  page.on("console", (message) => ["error", "warn", "warning"].includes(message.type()) && seen.complaints.push(message.text()));
  page.on("pageerror", (fault) => seen.complaints.push(String(fault)));
  page.on("request", (request) => /^(blob|data):/.test(request.url()) || request.url() === address || seen.asked.push(request.url()));
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  const session = await page.createCDPSession();
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: facts.folder, eventsEnabled: true });
  const saved = new Promise((done) => session.on("Browser.downloadProgress", ({ state }) => state === "completed" && done()));
  await page.goto(address);
  await page.waitForSelector("[data-ready]", { timeout: PATIENCE });
  const late = () => new Promise((_, fail) => setTimeout(fail, PATIENCE, new Error("nothing is downloaded")).unref());
  return { page, session, saved: () => Promise.race([saved, late()]) };
}

const planned = (page, text = "") =>
  page.waitForFunction((part) => document.getElementById("status").textContent.startsWith("Planned") &&
    !document.querySelector("#answer.stale") && document.querySelector("#command pre").textContent.includes(part), { timeout: PATIENCE }, text);
const refused = (page) => page.waitForSelector(".error:not([hidden])", { timeout: PATIENCE });

async function drop({ page, session }, ...files) {
  const box = await (await page.$("#drop")).boundingBox();
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ["dragEnter", "dragOver", "drop"]) await session.send("Input.dispatchDragEvent", { type, ...at });
}

const look = async (page) => Object.assign(seen, await page.evaluate(() => ({
  status: document.getElementById("status").textContent,
  shown: document.getElementById("text").textContent,
  figures: [...document.querySelectorAll("#figures dd")].map((each) => each.textContent),
  operators: document.querySelectorAll("#operators tbody tr").length,
  pictures: [...document.querySelectorAll(".picture")].filter((each) => each.shadowRoot.querySelector("svg")).length,
  answered: document.getElementById("answer").offsetParent !== null,
  error: document.querySelector(".error:not([hidden])")?.textContent ?? "",
  where: document.querySelector(".error:not([hidden])")?.id ?? "",
  target: document.getElementById("target").value,
})));

/** Presses Tab until what has the focus is what is looked for. */
async function reach(page, selector) {
  for (let i = 0; i < 80; ++i) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

const stories = {
  async drop() {
    const all = await opened();
    await drop(all, facts.file);
    await planned(all.page);
    await all.page.click("#download");
    await all.saved();
    await look(all.page);
  },
  async files() {
    const all = await opened();
    await drop(all, ...facts.files);
    await planned(all.page);
    await all.page.click("#download");
    await all.saved();
    await look(all.page);
  },
  async refused() {
    const all = await opened();
    await all.page.click("#example");
    await planned(all.page);
    await drop(all, facts.file);
    await refused(all.page);
    await look(all.page);
  },
  async keyboard() {
    const { page, saved } = await opened();
    await reach(page, "#example");
    await page.keyboard.press("Enter");
    await planned(page);
    await reach(page, "#target");
    await page.keyboard.press("ArrowDown");
    const target = await page.$eval("#target", (each) => each.value);
    await planned(page, `--target ${target} `);
    await page.waitForFunction(() => !document.getElementById("flash").disabled, { timeout: PATIENCE });
    await reach(page, "#flash");
    await page.keyboard.press("Home");
    await planned(page, "--budget-flash min");
    await page.waitForFunction(() => !document.getElementById("ram").disabled, { timeout: PATIENCE });
    await reach(page, "#ram");
    await page.keyboard.press("Home");
    await planned(page, "--budget-ram min");
    await reach(page, "#download");
    await page.keyboard.press("Enter");
    await saved();
    await look(page);
  },
  async layer() {
    const { page, saved } = await opened();
    await page.type("#shape", facts.shape);
    await planned(page, facts.shape);
    await page.click("#download");
    await saved();
    await look(page);
    const { pictures, figures } = seen;
    await page.click("#shape", { count: 3 });
    await page.type("#shape", facts.wrong);
    await page.waitForFunction(() => /kernel/.test(document.getElementById("error-shape").textContent), { timeout: PATIENCE });
    await look(page);
    Object.assign(seen, { pictures, figures });
  },
  async narrow() {
    seen.widths = [], seen.papers = [];
    for (const scheme of ["light", "dark"]) {
      const { page } = await opened(390, 844, scheme);
      await page.click("#example");
      await planned(page);
      seen.widths.push(await page.evaluate(() => document.documentElement.scrollWidth));
      seen.papers.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    }
  },
  async pictures() {
    for (const [name, width, height, scheme] of [["page-light", 1280, 800, "light"], ["page-dark", 1280, 800, "dark"],
                                                 ["page-phone", 390, 1100, "light"]]) {
      const { page } = await opened(width, height, scheme);
      await page.click("#example");
      await planned(page);
      await page.waitForFunction(() => !document.getElementById("ram").disabled, { timeout: PATIENCE });
      await page.evaluate(() => document.activeElement.blur());
      await page.screenshot({ path: join(facts.pictures, `${name}.png`) });
    }
  },
};
try {
  await stories[facts.story]();
} finally {
  await browser.close();
  server?.close();
}
console.log(JSON.stringify(seen));
