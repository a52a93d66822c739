// `flowspec lsp`: what an editor waits for. The server is the built program in a process of its own; its processor's time is what Linux counts of it.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { createMessageConnection } from "vscode-jsonrpc/node";
import { contract, writeCorpus } from "./corpus.mjs";
import { cli, print } from "./measure.mjs";

const keystrokes = 20;
const questions = 40;

export async function lsp(folder, count) {
  writeCorpus(join(folder, "specs"), count);
  const small = join(folder, "small");
  writeCorpus(join(small, "specs"), 10);
  writeFileSync(join(small, "flowspec.config.yaml"), "specs: [specs]\n");
  const large = contractOf(50, 10);
  await firstAnswer(small);
  await typing(small, "a contract of 3 kB", contract(5), 100);
  await typing(small, `one of ${Math.round(Buffer.byteLength(large) / 1000)} kB`, large, 300);
  await asking(small);
  await indexing(folder, count);
}

/** From the start of the process until it has answered the first question, and until the first findings are there. */
async function firstAnswer(folder) {
  const spent = { hover: [], findings: [] };
  for (let turn = 0; turn < 5; turn++) {
    const server = await started(folder);
    const uri = server.open("specs/contract-5.flow.yaml", wrong(contract(5)));
    await server.found(uri);
    const findings = server.cpu();
    await server.ask("textDocument/hover", uri, placeOf(contract(5), "title:", 1));
    // The first turn fills the cache of compiled code.
    if (turn > 0) spent.findings.push(findings);
    if (turn > 0) spent.hover.push(server.cpu());
    await server.stop();
  }
  line("lsp, start to the first findings", median(spent.findings), 700, "ms cpu");
  line("lsp, start to the first answer", median(spent.hover), 700, "ms cpu");
}

/** From a key pressed until findings of that very text are there, by the clock: 50 ms of it are waited for the next key. */
async function typing(folder, name, text, goal) {
  const server = await started(folder);
  const path = "specs/typed.flow.yaml";
  const uri = server.open(path, text);
  await server.found(uri);
  await pause(500);
  const [times, cpus] = [[], []];
  const at = text.indexOf("title: ") + "title: ".length;
  for (let key = 0; key < keystrokes; key++) {
    const [start, cpu] = [performance.now(), server.cpu()];
    const found = server.found(uri);
    server.type(uri, positionIn(text, at), "x");
    await found;
    times.push(performance.now() - start);
    cpus.push(server.cpu() - cpu);
    await pause(60);
  }
  line(`lsp, key to findings, ${name}`, median(times), goal, "ms");
  line(`lsp, the same, processor`, median(cpus), undefined, "ms cpu");
  await server.stop();
}

/** What single questions about a contract cost: hovers of a text that rests, completions each after a key was pressed, so that nothing is known of the text. */
async function asking(folder) {
  const text = contract(5);
  for (const [method, places] of [
    ["textDocument/hover", ["title:", "type: person", "{{signatory}}", "readSeconds", "keyword", "notify"]],
    ["textDocument/completion", ["title:", "canTransfer:", "notify: ", "{{signatory", "keyword: ", "readSeconds:"]],
  ]) {
    const server = await started(folder);
    const uri = server.open("specs/asked.flow.yaml", text);
    await server.found(uri);
    await server.ask(method, uri, placeOf(text, "title:", 1));
    await pause(1500);
    const spent = [];
    for (let index = 0; index < questions; index++) {
      if (method.endsWith("completion")) server.type(uri, positionIn(text, text.indexOf("version 0") + 7), "x");
      const cpu = server.cpu();
      await server.ask(method, uri, placeOf(text, places[index % places.length], 3));
      spent.push(server.cpu() - cpu);
      await pause(150);
    }
    const sorted = spent.toSorted((a, b) => a - b);
    line(`lsp, ${method.split("/")[1]}, median`, median(spent), undefined, "ms cpu");
    line(`lsp, ${method.split("/")[1]}, 95th percentile`, sorted[Math.floor(questions * 0.95) - 1], 20, "ms cpu");
    await server.stop();
  }
}

/** Until all contracts of a project are indexed, in the background, and the most memory that it had. */
async function indexing(folder, count) {
  const server = await started(folder);
  const start = performance.now();
  const uri = server.open("specs/contract-5.flow.yaml", contract(5));
  await server.found(uri);
  let quiet = server.cpu();
  let end = performance.now();
  for (;;) {
    await pause(250);
    const now = server.cpu();
    if (now - quiet < 5) break;
    [quiet, end] = [now, performance.now()];
  }
  line(`lsp, index of ${count} contracts`, (end - start) / 1000, 5, "s");
  line(`lsp, index of ${count} contracts, processor`, server.cpu() / 1000, undefined, "s cpu");
  line(`lsp, index of ${count} contracts, memory`, server.peak(), 300, "MB");
  await server.stop();
}

/** A contract with so many parties, each with so many components. */
function contractOf(parties, components) {
  const party = (index) =>
    [
      `  - role: 乙方${index}`,
      "    type: person",
      "    name: 示例某",
      `    mobile: "1310000${String(index).padStart(4, "0")}"`,
      "    sign:",
      ...Array.from({ length: components }, (_, at) => `      - { type: signature, at: { page: 1, x: ${at * 40}, y: ${index * 14} } }`),
    ].join("\n");
  const head = contract(5);
  return `${head.slice(0, head.indexOf("\nfill:"))}\n${Array.from({ length: parties }, (_, index) => party(index)).join("\n")}\n`;
}

function wrong(text) {
  return text.replace("order:", "ordre:");
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function line(name, value, goal, unit) {
  const shown = `${value.toFixed(value < 10 ? 1 : 0)} ${unit}`;
  print({ name, value: shown, ...(goal === undefined ? {} : { ratio: value / goal, of: `${goal} ${unit}`, goal: 1 }) });
}

function positionIn(text, offset) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}

function placeOf(text, word, behind) {
  return positionIn(text, text.indexOf(word) + Math.min(behind, word.length));
}

/** A server that an editor has started in a folder. */
async function started(folder) {
  const child = spawn(process.execPath, [cli, "lsp", "--stdio"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(child.stdout, child.stdin);
  const waiting = new Map();
  const versions = new Map();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, version }) => {
    if (version === versions.get(uri)) waiting.get(uri)?.();
  });
  connection.listen();
  const uriOf = (path) => pathToFileURL(join(folder, path)).href;
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "bench" }];
  await connection.sendRequest("initialize", { processId: process.pid, capabilities: {}, workspaceFolders });
  void connection.sendNotification("initialized", {});
  return {
    open: (path, text) => {
      const uri = uriOf(path);
      versions.set(uri, 1);
      void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "flowspec", version: 1, text } });
      return uri;
    },
    type: (uri, start, text) => {
      const version = versions.get(uri) + 1;
      versions.set(uri, version);
      const contentChanges = [{ range: { start, end: start }, text }];
      void connection.sendNotification("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    },
    found: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
    ask: (method, uri, position) => connection.sendRequest(method, { textDocument: { uri }, position }),
    /** What its threads have had of the processor, in milliseconds. */
    cpu: () => cpuOf(child.pid),
    peak: () => Number(/VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))[1]) / 1024,
    stop: async () => {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await connection.sendRequest("shutdown");
      void connection.sendNotification("exit");
      await ended;
    },
  };
}

/** In nanoseconds Linux counts it of each thread. */
function cpuOf(pid) {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => `/proc/${pid}/task/${thread}/schedstat`);
  return threads.reduce((sum, path) => sum + Number(readFileSync(path, "utf8").split(" ")[0]), 0) / 1e6;
}
