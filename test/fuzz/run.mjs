// `npm run fuzz -- --seconds N [--seed S] [--target name] [--runs N]`: random inputs for a time, each of them a function of its seed.
// The sources are joined on the spot, so that what runs is what the tests run.
import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}node_modules/.cache/flowspec-fuzz/main.mjs`;
mkdirSync(`${root}node_modules/.cache/flowspec-fuzz`, { recursive: true });
await build({
  entryPoints: [`${root}test/fuzz/main.ts`],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  sourcemap: "inline",
  logLevel: "warning",
  define: { "import.meta.url": JSON.stringify(new URL("../../test/support/specs.ts", import.meta.url).href) },
  outfile,
});
const { main } = await import(outfile);
process.exitCode = await main(root, process.argv.slice(2));
