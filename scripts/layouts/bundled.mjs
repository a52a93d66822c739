import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A module of the tests, joined on the spot with the sources that it imports, so that scripts run what tests run. */
export async function bundled(module) {
  const folder = `${root}node_modules/.cache/flowspec-layouts`;
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${module.replaceAll("/", "-")}.mjs`;
  await build({
    entryPoints: [`${root}${module}`],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "warning",
    define: { "import.meta.url": JSON.stringify(new URL(`../../${module}`, import.meta.url).href) },
    outfile,
  });
  return import(outfile);
}
