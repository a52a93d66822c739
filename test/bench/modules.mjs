// What is made of a thousand contracts, for whoever compiles and ships it: TypeScript's time for all modules against that for one, the bytes of a
// module (its runtime is beside it) against those of its contract, and one builder in a bundle.
import { buildSync } from "esbuild";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeCorpus } from "./corpus.mjs";
import { cli, inTurn, node, print, program, root, taken } from "./measure.mjs";

export function modules(folder, count) {
  writeCorpus(join(folder, "specs"), count);
  node(folder, cli, "compile", "specs");
  const made = join(folder, "generated");
  const sizes = (at, ending) =>
    readdirSync(at)
      .filter((name) => /^contract-\d+\./u.test(name) && name.endsWith(ending))
      .map((name) => statSync(join(at, name)).size);
  const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);
  const [contracts, builders] = [sum(sizes(join(folder, "specs"), ".yaml")), sum(sizes(made, ".ts"))];
  const value = `${(builders / count / 1000).toFixed(1)} kB, ${(contracts / count / 1000).toFixed(1)} kB`;
  print({ name: "bytes of a module", value, ratio: builders / contracts, of: "its contract", goal: 3 });

  writeFileSync(join(made, "package.json"), '{ "type": "module" }');
  const compilerOptions = { module: "nodenext", target: "es2023", lib: ["es2023", "dom"], strict: true, types: [], noEmit: true };
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const programs = [
    ["one", "contract-0.ts"],
    ["all", "index.ts"],
  ].map(([name, file]) => {
    writeFileSync(join(made, `${name}.json`), JSON.stringify({ compilerOptions, files: [file] }));
    return program(made, [tsc, "-p", `${name}.json`]);
  });
  const [one, all] = inTurn(3, ...programs);
  print({ name: "tsc, one module", value: taken(one) });
  print({ name: `tsc, ${count} modules`, value: taken(all), ratio: all.times(one), of: "one module", goal: 4 });

  const contents = 'import { buildContract0 } from "./contract-0.ts";\nglobalThis.used = buildContract0;';
  const options = { bundle: true, minify: true, platform: "node", format: "esm", target: "es2022", write: false };
  const [{ contents: bundle }] = buildSync({ ...options, stdin: { contents, resolveDir: made } }).outputFiles;
  const kilobytes = gzipSync(bundle, { level: 9 }).length / 1000;
  print({
    name: "one builder bundled, min + gzip",
    value: `min ${(bundle.length / 1000).toFixed(1)} kB`,
    ratio: kilobytes,
    of: "kB",
    goal: 5,
  });
}
