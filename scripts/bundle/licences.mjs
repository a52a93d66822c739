// The licences of what is bundled: whoever takes flowspec takes these packages too.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { byName, root } from "./settings.mjs";

/**
 * The text of all licences of the packages that bundles consist of, as esbuild lists them.
 * @throws Error where a package comes without one.
 */
export async function licencesOf(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap((output) => Object.keys(output.inputs)));
  const packages = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[0] ?? []));
  const texts = await Promise.all([...packages].toSorted(byName).map(licenceOf));
  return `Flowspec contains these packages, under the licences that follow.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  const file = (await readdir(join(root, folder))).find((one) => /^licen[cs]e(?:-\w+)?(?:\.\w+)?$/iu.test(one));
  if (file === undefined || license === undefined) throw new Error(`${name} is bundled and comes without its licence`);
  const text = await readFile(join(root, folder, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
