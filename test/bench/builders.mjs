// A builder and `JSON.stringify` against a literal written by hand, and the code that is generated against what TypeScript does with it.
import { buildSync } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";
import { checkSources, compile } from "../../build/index.js";
import { contract } from "./corpus.mjs";
import { labourContract } from "./literal.mjs";
import { medians, node, print } from "./measure.mjs";

const root = new URL("../../", import.meta.url).pathname;
const now = 1_772_413_200;

/** Parameters of a number, each other than the one before. */
function paramsOf(index) {
  const digits = String(index).padStart(4, "0");
  return {
    operatorId: "yDRpersonnelClerkUserId000000001",
    fileId: "yDRlabourContractPdfFileId000001",
    signatory: "典子谦",
    signatoryMobile: "13200000000",
    employee: `张${"三四五六"[index % 4]}`,
    employeeMobile: `1880000${digits}`,
    employeeIdCard: "11010119900307803X",
    employeeNumber: `A20${digits}`,
    position: "测试工程师",
    monthlyPay: `18,${digits.slice(1)}.00`,
    startsOn: "2026-03-16",
  };
}

export async function builders(folder) {
  const outfile = join(folder, "labour-contract.mjs");
  buildSync({ entryPoints: [join(root, "generated/labour-contract.ts")], bundle: true, platform: "node", format: "esm", outfile });
  const { buildLabourContract } = await import(outfile);
  const all = Array.from({ length: 1000 }, (_, index) => paramsOf(index));
  const same = JSON.stringify(labourContract(all[0], now)) === JSON.stringify(buildLabourContract(all[0], { now }));
  if (!same) throw new Error("the literal is not what the builder builds");
  const [literal, off, on] = await medians(
    200,
    () => all.forEach((params) => JSON.stringify(labourContract(params, now))),
    () => all.forEach((params) => JSON.stringify(buildLabourContract(params, { now, check: false }))),
    () => all.forEach((params) => JSON.stringify(buildLabourContract(params, { now }))),
  );
  const line = (name, ms, goal) =>
    print({ name, value: `${ms.toFixed(1)} µs`, ratio: ms / literal, of: "literal and JSON.stringify", goal });
  line("builder and JSON.stringify, check off", off, 1.05);
  line("builder and JSON.stringify, check on", on, 1.3);
}

export async function generatedCode(folder, count) {
  const sources = Array.from({ length: count }, (_, index) => ({ path: `specs/contract-${index}.flow.yaml`, text: contract(index) }));
  const { value } = await compile(sources);
  const modules = value.artifacts.filter(({ path }) => path.endsWith(".ts"));
  const builders = modules.filter(({ path }) => path.startsWith("contract-"));
  const [check, whole, parse] = await medians(
    3,
    () => checkSources(sources),
    () => compile(sources),
    () => builders.forEach(({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2023)),
  );
  const perSpec = (whole - check) / count;
  print({
    name: `emission, ${count} contracts`,
    value: `${perSpec.toFixed(2)} ms each`,
    ratio: (whole - check) / parse,
    of: "ts.createSourceFile",
    goal: 3,
  });

  const at = join(folder, "types");
  mkdirSync(at);
  const options = { module: "nodenext", target: "es2023", lib: ["es2023", "dom"], strict: true, types: [], noEmit: true };
  writeFileSync(join(at, "package.json"), '{ "type": "module" }');
  for (const { path, text } of modules) writeFileSync(join(at, path), text);
  const checked = (name, file) => {
    writeFileSync(join(at, `${name}.json`), JSON.stringify({ compilerOptions: options, files: [file] }));
    return () => node(at, join(root, "node_modules/typescript/bin/tsc"), "-p", `${name}.json`);
  };
  const [one, all] = await medians(1, checked("one", "contract-0.ts"), checked("all", "index.ts"));
  print({
    name: `type-check of ${count} modules`,
    value: `${((all - one) / (count - 1)).toFixed(2)} ms each`,
    ratio: all / one,
    of: "one module",
  });
}
