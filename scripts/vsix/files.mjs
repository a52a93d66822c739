// What stands in the package of the extension: its own files, its bundle, and the language server for projects that have none.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { licencesOf } from "../bundle/licences.mjs";
import { byName, root } from "../bundle/settings.mjs";
import { contentTypes, vsixManifest } from "./manifest.mjs";

const source = join(root, "editors/vscode");

/** Files that are taken as they are, and folders of such. */
const plain = ["language-configuration.json", "package.nls.json", "package.nls.zh-cn.json"];
const plainFolders = ["l10n", "media", "syntaxes"];

/** Pages, which an editor shows without their pictures: it takes those from the web alone. */
const pages = ["README.md", "README.zh-CN.md"];

/** Chunks of the program that no editor asks for: what builders share, what reads code and what starts projects. */
const forCommandsOnly = /^(?:runtime-[\w-]+|calls|init)\.cjs$/u;

/**
 * All files of the package by path, in order, with the version of it.
 * @throws Error where `npm run build` was not run, or the extension and flowspec are not of the same version.
 */
export async function packageFiles() {
  const manifest = JSON.parse(await readFile(join(source, "package.json"), "utf8"));
  const flowspec = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  if (manifest.version !== flowspec.version) throw new Error(`the extension is ${manifest.version}, and flowspec is ${flowspec.version}`);
  const texts = JSON.parse(await readFile(join(source, "package.nls.json"), "utf8"));
  const extension = new Map([
    ["package.json", json(manifest)],
    ["LICENSE.txt", await readFile(join(root, "LICENSE"))],
    ...(await filesOf(source, [...plain, manifest.icon])),
    ...(await filesOf(source, pages)).map(([path, bytes]) => [path, withoutPictures(bytes)]),
    ...(await Promise.all(plainFolders.map((folder) => filesIn(source, folder)))).flat(),
    ...(await filesIn(root, "schema")).filter(([path]) => path.includes(".approvals.")),
    ...(await client()),
    ...(await server(flowspec)),
  ]);
  const files = [...extension].toSorted(([a], [b]) => byName(a, b)).map(([path, bytes]) => [`extension/${path}`, bytes]);
  const heads = [
    ["[Content_Types].xml", Buffer.from(contentTypes(files.map(([path]) => path)))],
    ["extension.vsixmanifest", Buffer.from(vsixManifest(manifest, texts))],
  ];
  return { version: manifest.version, files: new Map([...heads, ...files]) };
}

/** The extension itself as one file, with the licences of what is in it. */
async function client() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [join(source, "src/extension.ts")],
    outfile: "extension.cjs",
    bundle: true,
    minify: true,
    format: "cjs",
    platform: "node",
    target: "node20.19",
    external: ["vscode"],
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    write: false,
  });
  return [
    ["dist/extension.cjs", Buffer.from(outputFiles[0].contents)],
    ["dist/licenses.txt", Buffer.from(await licencesOf([metafile]))],
  ];
}

/** The program of flowspec, as far as its language server needs it, with a manifest that says what it is. */
async function server({ name, version, license, type, bin }) {
  const names = (await readdir(join(root, "dist"))).filter((one) => /\.cjs$|worker\.js$|^licenses\.txt$/u.test(one));
  if (!names.includes("flowspec.cjs")) throw new Error("dist/ has no program: `npm run build` makes it");
  const wanted = names.filter((one) => !forCommandsOnly.test(one));
  const files = await filesOf(join(root, "dist"), wanted);
  return [
    ["server/package.json", json({ name, version, license, type, bin })],
    ...files.map(([path, bytes]) => [`server/dist/${path}`, bytes]),
  ];
}

function filesOf(folder, paths) {
  return Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))]));
}

async function filesIn(folder, below) {
  return filesOf(
    folder,
    (await readdir(join(folder, below))).map((name) => `${below}/${name}`),
  );
}

function withoutPictures(page) {
  return Buffer.from(page.toString("utf8").replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gmu, ""));
}

function json(value) {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}
