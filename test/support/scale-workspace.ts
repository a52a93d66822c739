import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { companyFile, contractFiles, officeFile, sealFile } from "./scale-contracts.ts";

/** How large a workspace is. */
export interface WorkspaceSize {
  readonly packages: number;
  /** How many contracts each package has; from two on there is one that uses the office of its region. */
  readonly contracts: number;
}

/** Into how many regions packages fall: each has an office, whose file the packages of the region share. */
export const regions = 10;

/** The folder of a package in its workspace. */
export function packageFolder(number: number): string {
  return `packages/${nameOf(number)}`;
}

/** The files of a workspace of npm packages, by path: nothing in them is random, and every name is invented. */
export function workspaceFiles(size: WorkspaceSize): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ["package.json", json(rootPackage)],
    ["package-lock.json", json(lockfile(size))],
    [".gitignore", "node_modules/\n.turbo/\ngenerated/\n.*.flowspec.*\n"],
    ["flowspec.base.yaml", baseConfig],
  ]);
  for (const { folder, manifest, files: own } of sharedPackages()) {
    files.set(`${folder}/package.json`, json(manifest));
    for (const [path, text] of Object.entries(own)) files.set(`${folder}/${path}`, text);
  }
  for (let number = 0; number < size.packages; number++) {
    const folder = packageFolder(number);
    files.set(`${folder}/package.json`, json(contractPackage(number)));
    files.set(`${folder}/flowspec.config.yaml`, `extends: ../../flowspec.base.yaml\n${ownVariables(number)}`);
    const shared = { company: "@acme/parties/our-company.yaml", office: `${officeName(number)}/office.yaml` };
    for (const [path, text] of contractsOf(number, size, shared)) files.set(`${folder}/specs/${path}`, text);
  }
  return files;
}

/** The same contracts as one project: what they share lies in it. */
export function oneProjectFiles(size: WorkspaceSize): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ["flowspec.config.yaml", baseConfig.replaceAll(/^ {4}vars:$/gmu, (line) => `${line}\n      clerkId: ${clerk(0)}`)],
    ["specs/parties/our-company.yaml", companyFile],
    ["specs/parties/contract-seal.yaml", sealFile],
  ]);
  for (let region = 0; region < regions; region++) files.set(`specs/parties/office-${region}.yaml`, officeFile(region));
  for (let number = 0; number < size.packages; number++) {
    const shared = { company: "../parties/our-company.yaml", office: `../parties/office-${number % regions}.yaml` };
    for (const [path, text] of contractsOf(number, size, shared)) files.set(`specs/${nameOf(number)}/${path}`, text);
  }
  return files;
}

/** Writes files into a folder. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Makes `node_modules` as `npm ci` does: the packages of the workspace as links, and flowspec, which is a program that is there already. It is called by
 * a script, so that it finds what it loads where it is.
 */
export function installPackages(folder: string, { packages }: WorkspaceSize, program: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@acme"), { recursive: true });
  const folders = [
    ...sharedPackages().map((each) => each.folder),
    ...Array.from({ length: packages }, (_, number) => packageFolder(number)),
  ];
  for (const each of folders) symlinkSync(join("../..", each), join(modules, "@acme", each.slice(each.indexOf("/") + 1)));
  const bin = join(modules, ".bin/flowspec");
  mkdirSync(dirname(bin));
  writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  chmodSync(bin, 0o755);
}

const flowspecVersion = "0.1.0";

const rootPackage = {
  name: "acme",
  private: true,
  packageManager: "npm@10.9.0",
  workspaces: ["shared/*", "packages/*"],
};

/** What all projects go by: the sites of the service with what differs between them. */
const baseConfig = `env: production
environments:
  production:
    vars:
      contractSealId: yDxContractSealOnProductionSite1
  test:
    vars:
      contractSealId: yDxContractSealOnTestSite0000001
`;

interface SharedPackage {
  readonly folder: string;
  readonly manifest: object;
  readonly files: Readonly<Record<string, string>>;
}

/** The packages that hold parties alone. They have no script: nothing is made of them. */
function sharedPackages(): readonly SharedPackage[] {
  const made = (name: string, files: Readonly<Record<string, string>>): SharedPackage => ({
    folder: `shared/${name}`,
    manifest: { name: `@acme/${name}`, version: "1.0.0", private: true },
    files,
  });
  return [
    made("parties", { "our-company.yaml": companyFile, "contract-seal.yaml": sealFile, "README.md": "Who signs for us.\n" }),
    ...Array.from({ length: regions }, (_, region) => made(`region-${region}`, { "office.yaml": officeFile(region) })),
  ];
}

function contractPackage(number: number): object {
  return {
    name: `@acme/${nameOf(number)}`,
    version: "1.0.0",
    private: true,
    scripts: { compile: "flowspec compile" },
    dependencies: { "@acme/parties": "1.0.0", [officeName(number)]: "1.0.0" },
    devDependencies: { flowspec: flowspecVersion },
  };
}

function lockfile({ packages }: WorkspaceSize): object {
  const numbers = Array.from({ length: packages }, (_, number) => number);
  const folders: readonly (readonly [folder: string, manifest: object])[] = [
    ...sharedPackages().map(({ folder, manifest }) => [folder, manifest] as const),
    ...numbers.map((number) => [packageFolder(number), contractPackage(number)] as const),
  ];
  return {
    name: rootPackage.name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: rootPackage.name, workspaces: rootPackage.workspaces },
      ...Object.fromEntries(
        folders.flatMap(([folder, manifest]) => [
          [`node_modules/@acme/${folder.slice(folder.indexOf("/") + 1)}`, { resolved: folder, link: true }],
          [folder, manifest],
        ]),
      ),
      "node_modules/flowspec": { version: flowspecVersion, dev: true, bin: { flowspec: "dist/flowspec.cjs" } },
    },
  };
}

function contractsOf(
  owner: number,
  { contracts }: WorkspaceSize,
  shared: { readonly company: string; readonly office: string },
): readonly (readonly [path: string, text: string])[] {
  return Array.from({ length: contracts }, (_, number) => Object.entries(contractFiles(owner, number, shared))).flat();
}

/** What a project adds to what it extends. */
function ownVariables(number: number): string {
  return `environments:
  production: { vars: { clerkId: ${clerk(number)} } }
  test: { vars: { clerkId: ${clerk(number)} } }
`;
}

function clerk(number: number): string {
  return `yDRclerkOfThePackage${String(number).padStart(12, "0")}`;
}

function nameOf(number: number): string {
  return `contracts-${String(number).padStart(4, "0")}`;
}

function officeName(number: number): string {
  return `@acme/region-${number % regions}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
