import { join, resolve } from "node:path";
import { decode } from "../../host/decode.ts";
import { type Manifest, isDamage, manifestPath, parseManifest } from "../output/manifest.ts";
import { makerOf } from "../output/own.ts";
import { writtenIn } from "../project.ts";
import type { Side } from "../sides/side.ts";

/**
 * Tells which contracts, by path, the manifest of an output folder does not know, or knows with other outputs than at the merge base, where that has one: what was compiled
 * from a change that is undone by now. `folder` is as `--out` has it. Nothing else is looked at of outputs: what somebody has changed in them by hand is seen by a check of all.
 */
export async function outdatedIn(folder: string, before: Side, after: Side): Promise<(path: string) => boolean> {
  const [was, is] = [await manifestOf(folder, before), await manifestOf(folder, after)];
  const names = new Map([...(is?.contracts ?? [])].map(([name, path]) => [path, name]));
  const written = writtenIn(after.project, after);
  const former = was && outputsOf(was);
  const present = is && outputsOf(is);
  return (path) => {
    const name = names.get(written(path));
    return name === undefined || (former !== undefined && former.get(name) !== present?.get(name));
  };
}

/** Nothing where there is none, or one that nobody can go by: whoever compiles says so. */
async function manifestOf(folder: string, { tree, cwd }: Side): Promise<Manifest | undefined> {
  const root = resolve(cwd, folder);
  const bytes = await tree.bytes(root, join(root, manifestPath));
  const manifest = bytes && parseManifest(decode(bytes).text);
  return manifest === undefined || isDamage(manifest) ? undefined : manifest;
}

/** What was made of each contract, with the hashes of it, as one text. */
function outputsOf({ files }: Manifest): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  for (const [path, hash] of files) {
    const maker = makerOf(path);
    if (maker !== undefined) made.set(maker, `${made.get(maker) ?? ""}${path} ${hash}\n`);
  }
  return made;
}
