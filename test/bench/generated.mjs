// How large generated code is, and what TypeScript does with a thousand modules of it.
import { buildSync } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { compile } from "../../build/index.js";
import { contract } from "./corpus.mjs";

const root = new URL("../../", import.meta.url).pathname;

/** Prints the sizes of the runtime and of a builder beside those of code that is written by hand, and the work of the compiler on `count` modules. */
export async function generated(folder, count) {
  sizes();
  await typeCheck(folder, count);
}

function sizes() {
  const runtime = size("the runtime, all of it", { entryPoints: [join(root, "generated/runtime.ts")] });
  console.log(`${"".padEnd(44)}  raw ${kilobytes(readFileSync(join(root, "generated/runtime.ts")).length)}`);
  const literal = size("literal by hand, nothing checked", only("test/bench/literal.mjs", "labourContract"));
  const schema = size("literal by hand, parameters by a zod schema", only("test/bench/schema.mjs", "checkedLabourContract"));
  const module = "generated/labour-contract.ts";
  const builder = size("builder, which checks", only(module, "buildLabourContract"));
  size("builder and check", only(module, "buildLabourContract", "checkLabourContract"));
  size("the module with what comes after", whole(module));
  const ratio = (one, other) => (one / other).toFixed(2);
  console.log(
    `builder: ${ratio(builder, literal)} of the literal, ${ratio(builder, schema)} of the schema, ${ratio(builder, runtime)} of the runtime`,
  );
}

/** An application that uses some functions of a module. */
function only(module, ...names) {
  return {
    stdin: { contents: `import { ${names.join(", ")} } from "./${module}";\nglobalThis.used = [${names.join(", ")}];`, resolveDir: root },
  };
}

/** An application that uses all of a module. */
function whole(module) {
  return { stdin: { contents: `import * as used from "./${module}";\nglobalThis.used = used;`, resolveDir: root } };
}

/** Prints how large a bundle is without blanks and long names, and compressed; answers the latter. */
function size(name, entry) {
  const { outputFiles } = buildSync({
    ...entry,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    write: false,
  });
  const [{ contents }] = outputFiles;
  const compressed = gzipSync(contents, { level: 9 }).length;
  console.log(`${name.padEnd(44)}  min ${kilobytes(contents.length)}  min+gzip ${kilobytes(compressed)}`);
  return compressed;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}

async function typeCheck(folder, count) {
  const sources = Array.from({ length: count }, (_, index) => ({ path: `specs/contract-${index}.flow.yaml`, text: contract(index) }));
  const { value } = await compile(sources);
  const modules = value.artifacts.filter(({ path }) => path.endsWith(".ts"));
  const at = join(folder, "modules");
  mkdirSync(at);
  writeFileSync(join(at, "package.json"), '{ "type": "module" }');
  for (const { path, text } of modules) writeFileSync(join(at, path), text);
  const lines = modules.reduce((sum, { text }) => sum + text.split("\n").length, 0);
  const bytes = modules.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  console.log(`${modules.length} files of ${count} contracts: ${kilobytes(bytes).trim()}, ${lines} lines`);
  const all = compiled(at, "all", "index.ts");
  const one = compiled(at, "one", "contract-0.ts");
  console.log(
    `one module: ${one.cpu.toFixed(2)} s of CPU; all: ${all.cpu.toFixed(2)} s, ${(((all.cpu - one.cpu) * 1000) / (count - 1)).toFixed(2)} ms each`,
  );
  console.log(all.said);
}

/** What TypeScript says of its work from one file on, and how much of the processor it takes. */
function compiled(at, name, file) {
  const compilerOptions = { module: "nodenext", target: "es2023", lib: ["es2023", "dom"], strict: true, types: [], noEmit: true };
  writeFileSync(join(at, `${name}.json`), JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = `"${process.execPath}" "${join(root, "node_modules/typescript/bin/tsc")}" -p ${name}.json --extendedDiagnostics`;
  const { stdout, stderr, status } = spawnSync("bash", ["-c", `TIMEFORMAT='%U %S'; time ${tsc}`], { cwd: at, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
  const cpu = stderr
    .trim()
    .split("\n")
    .at(-1)
    .split(" ")
    .reduce((sum, seconds) => sum + Number(seconds), 0);
  const said = stdout
    .split("\n")
    .filter((line) => /^(?:Files|Lines of TypeScript|Symbols|Types|Instantiations|Memory used|Check time|Total time):/u.test(line));
  return { cpu, said: said.join("\n") };
}
