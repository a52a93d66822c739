// `node test/matrix/run.mjs [--share] [words of names]`: the kinds of projects that builders are tried in, as a table of what works. It takes
// what `npm run build` has made; tools that flowspec does without are installed by npm beside the versions of Node.
import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const outfile = `${root}node_modules/.cache/flowspec-matrix/main.mjs`;
mkdirSync(`${root}node_modules/.cache/flowspec-matrix`, { recursive: true });
await build({
  entryPoints: [`${root}test/matrix/main.ts`],
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  logLevel: "warning",
  define: { "import.meta.url": JSON.stringify(new URL("../../test/support/specs.ts", import.meta.url).href) },
  outfile,
});
const { main } = await import(outfile);
process.exitCode = await main(process.argv.slice(2));
