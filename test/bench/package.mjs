// What a user has on the disk: the files of the package beside `docs/`, and the bytes of the package with its dependencies, but for ts-morph (and what
// comes with it alone) and the optional peers. npm packs it and installs its other dependencies into an empty folder.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { print, root } from "./measure.mjs";

export function installed(folder) {
  const npm = (cwd, ...args) => execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  const [{ filename, files, unpackedSize }] = JSON.parse(npm(root, "pack", "--ignore-scripts", "--json", "--pack-destination", folder));
  const own = files.filter(({ path }) => !path.startsWith("docs/"));
  const maps = own.filter(({ path }) => path.endsWith(".map")).length;
  print({
    name: "files of the package",
    value: `${files.length}, ${maps} source maps`,
    ratio: own.length,
    of: "files besides docs/",
    goal: 60,
  });

  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { "ts-morph": _, ...others } = dependencies;
  const app = join(folder, "app");
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, dependencies: others }));
  npm(app, "install", "--no-audit", "--no-fund", "--omit=optional", "--omit=peer", "--prefer-offline");
  const beside = Object.keys(others).length === 0 ? 0 : sizeOf(join(app, "node_modules"));
  const megabytes = (unpackedSize + beside) / 1_000_000;
  const value = `${(unpackedSize / 1_000_000).toFixed(1)} MB + ${(beside / 1_000_000).toFixed(1)} MB`;
  print({ name: `installed: ${filename}, its dependencies`, value, ratio: megabytes, of: "MB without ts-morph", goal: 6 });
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
