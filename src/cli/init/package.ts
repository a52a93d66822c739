import { readAsset } from "../../host.ts";
import { isObject } from "../../model/json.ts";

/** What a package with contracts runs, each under a name that nothing else has, and how a script that runs it already is known. */
const scripts = [
  { name: "contracts:compile", command: "flowspec compile", isThere: /flowspec compile(?! --check)/u },
  { name: "contracts:check", command: "flowspec compile --check", isThere: /flowspec compile --check/u },
] as const;

/** The description of a new package, with the compiler that flowspec itself is tested with. `folder` is the name of its folder. */
export async function newPackage(folder: string): Promise<string> {
  const own = await ownDescription();
  const tool = (name: string): Record<string, string> => ({ [name]: own.devDependencies[name] ?? "*" });
  const name = folder
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|(?<!-)-+$/gu, "");
  const description = {
    name: name === "" ? "contracts" : name,
    private: true,
    type: "module",
    engines: own.engines,
    scripts: {
      compile: "flowspec compile",
      test: "flowspec compile --check && tsc && node --test build/test/*.test.js",
    },
    devDependencies: { ...tool("@types/node"), flowspec: `^${own.version}`, ...tool("typescript") },
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

/**
 * The description of a package that is there already, with what is missing added, laid out as it was; nothing else is changed, and a script
 * of the same name stays. `undefined` for what is no description of a package.
 */
export async function extendedPackage(text: string): Promise<string | undefined> {
  const description = parsed(text);
  if (description === undefined) return undefined;
  const { version } = await ownDescription();
  const known = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"].some((kind) => {
    const packages = description[kind];
    return isObject(packages) && "flowspec" in packages;
  });
  const extended = {
    ...description,
    scripts: { ...maps(description["scripts"]), ...missing(maps(description["scripts"])) },
    ...(known ? {} : { devDependencies: { ...maps(description["devDependencies"]), flowspec: `^${version}` } }),
  };
  return laidOutAs(text, extended);
}

function missing(own: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const lacking = scripts.filter(
    ({ name, isThere }) =>
      !Object.hasOwn(own, name) && !Object.values(own).some((script) => typeof script === "string" && isThere.test(script)),
  );
  return Object.fromEntries(lacking.map(({ name, command }) => [name, command]));
}

function maps(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const description: unknown = JSON.parse(text);
    return isObject(description) ? description : undefined;
  } catch {
    return undefined;
  }
}

function laidOutAs(text: string, value: object): string {
  const indent = /^([ \t]+)"/mu.exec(text)?.[1] ?? 2;
  const end = /\r?\n$/u.exec(text)?.[0] ?? "";
  const written = JSON.stringify(value, null, indent) + (end === "" ? "" : "\n");
  return text.includes("\r\n") ? written.replaceAll("\n", "\r\n") : written;
}

/** The package's own description, whose members are known. */
async function ownDescription(): Promise<{ version: string; engines: object; devDependencies: Readonly<Record<string, string>> }> {
  return JSON.parse(await readAsset("package.json")) as { version: string; engines: object; devDependencies: Record<string, string> };
}
