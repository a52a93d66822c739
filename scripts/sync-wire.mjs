// Derives from the type declarations of the official SDK what flowspec knows of the service: members, types, required, deprecated, and what is kept of
// each doc sentence (`wire/sentence.mjs`). What flowspec knows of services and their actions starts in `wire/sdk.mjs`: a new action is a line there.
//
//     npm run sync-wire                    writes the files from the installed SDK, and says what has changed, with the keys and rules that rest on it
//     npm run sync-wire -- --check         says it, and fails where something differs
//     npm run sync-wire -- --sdk <folder>  reads another copy of the SDK
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { changesBetween } from "./wire/changes.mjs";
import { installedSdk, readStructures, sdkVersion, services } from "./wire/sdk.mjs";
import { sentenceFacts } from "./wire/sentence.mjs";

const root = new URL("../", import.meta.url);
const { check, sdk } = argumentsOf(process.argv.slice(2));
const structuresOf = Object.fromEntries(Object.keys(services).map((service) => [service, readStructures(sdk, service)]));

const derived = "// Derived from the official SDK's type declarations by `npm run sync-wire`. Not edited by hand.";
const sentencesPath = "src/wire/sentences.generated.json";

function argumentsOf(args) {
  const at = args.indexOf("--sdk");
  const folder = at === -1 ? installedSdk() : args[at + 1];
  if (folder === undefined) throw new Error("--sdk takes the folder of an SDK");
  return { check: args.includes("--check"), sdk: folder };
}

/** Structures as members of an object, a member on a line. */
function print(structures, indent) {
  return Object.entries(structures)
    .map(([name, members]) => {
      const rows = Object.entries(members).map(([member, { facts }]) => `${indent}  ${member}: ${JSON.stringify(facts)},`);
      return `${indent}${name}: {\n${rows.join("\n")}\n${indent}},`;
    })
    .join("\n");
}

function structuresModule(service) {
  return `${derived}

export const ${service}Structures = {
${print(structuresOf[service], "  ")}
} as const;
`;
}

/** What each service answers: nobody sends these structures, so they stand apart from those of requests. */
function repliesModule() {
  const lines = Object.keys(services).map((service) => `  ${service}: {\n${print(readStructures(sdk, service, "Response"), "    ")}\n  },`);
  return `${derived}

export const replyStructures = {
${lines.join("\n")}
} as const;
`;
}

function servicesModule() {
  const rows = Object.entries(services).map(([name, facts]) => `  ${name}: ${JSON.stringify(facts)},`);
  return `// The services, the versions of their API and their actions, by \`npm run sync-wire\`. Not edited by hand.

export const services = {
${rows.join("\n")}
} as const;
`;
}

function actionsModule() {
  const names = Object.values(services).flatMap(({ actions }) => actions);
  return `// The names of all actions, by \`npm run sync-wire\`. Not edited by hand.

export const actionNames = [
${names.map((name) => `  ${JSON.stringify(name)},`).join("\n")}
] as const;
`;
}

function sdkModule() {
  return `// The release of the SDK that the facts on the service were reviewed against, by \`npm run sync-wire\`. Not edited by hand.
export const reviewedSdk = ${JSON.stringify(sdkVersion(sdk))};
`;
}

/** What is kept of doc sentences, a member on a line. It is read here alone, and nothing ships it. */
function sentencesText() {
  const lines = [...membersIn(structuresOf)].map(([name, { sentence }]) => `  ${JSON.stringify(name)}: ${JSON.stringify(sentence)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** The facts of all members of requests, by `service.Structure.Member`. */
function membersIn(byService) {
  return new Map(
    Object.entries(byService).flatMap(([service, structures]) =>
      Object.entries(structures).flatMap(([structure, members]) =>
        Object.entries(members).map(([member, { facts, sentence }]) => [
          `${service}.${structure}.${member}`,
          { facts, sentence: sentenceFacts(sentence) },
        ]),
      ),
    ),
  );
}

const files = {
  ...Object.fromEntries(Object.keys(services).map((service) => [`src/wire/${service}.generated.ts`, structuresModule(service)])),
  "src/wire/replies.generated.ts": repliesModule(),
  "src/wire/services.generated.ts": servicesModule(),
  [sentencesPath]: sentencesText(),
  "src/model/actions.generated.ts": actionsModule(),
  "src/model/sdk.generated.ts": sdkModule(),
};

function present(path) {
  try {
    return readFileSync(new URL(path, root), "utf8");
  } catch {
    return "";
  }
}

/** The facts that flowspec has, read back from what was written. */
function knownMembers() {
  const sentences = JSON.parse(present(sentencesPath) || "{}");
  const known = new Map();
  for (const service of Object.keys(services)) {
    let structure = "";
    for (const line of present(`src/wire/${service}.generated.ts`).split("\n")) {
      structure = /^ {2}(\w+): \{$/u.exec(line)?.[1] ?? structure;
      const [, member, facts] = /^ {4}(\w+): (\{.*\}),$/u.exec(line) ?? [];
      const name = `${service}.${structure}.${member}`;
      if (member !== undefined) known.set(name, { facts: JSON.parse(facts), sentence: sentences[name] });
    }
  }
  return known;
}

/** What rests on members, by the built program; without a build that is not known, and said. */
async function restingOn() {
  const built = await import(new URL("build/explain/rests.js", root)).catch(() => undefined);
  return (name) => built?.restsOn(name) ?? { keys: ["npm run build tells them"], rules: [], constraints: [], isReviewed: false };
}

function reportLines({ name, changes }, { keys, rules, constraints, isReviewed }) {
  const line = (label, text) => `  ${label.padEnd(12)}${text}`;
  return [
    name,
    ...changes.map(({ kind, says }) => line(kind, says)),
    ...(keys.length === 0 ? [line("keys", "none")] : [line("keys", keys.join(", "))]),
    ...(rules.length === 0 ? [] : [line("rules", rules.join(", "))]),
    ...(constraints.length === 0 ? [] : [line("constraints", constraints.join(", "))]),
    ...(isReviewed ? [line("reviewed", "src/wire/reviewed.ts speaks of it")] : []),
  ];
}

const changes = changesBetween(knownMembers(), membersIn(structuresOf));
if (changes.length > 0) {
  const rests = await restingOn();
  const text = changes.flatMap((change) => [...reportLines(change, rests(change.name)), ""]);
  process.stdout.write(
    `What ${sdkVersion(sdk)} says of ${changes.length} ${changes.length === 1 ? "member" : "members"} is not what was reviewed:\n\n${text.join("\n")}`,
  );
}

for (const [path, text] of Object.entries(files)) {
  if (present(path) === text) continue;
  if (check) {
    process.stderr.write(`${path} differs from the SDK; run \`npm run sync-wire\` and review the change.\n`);
    process.exitCode = 1;
  } else {
    await writeFile(new URL(path, root), text);
    process.stderr.write(`wrote ${path}\n`);
  }
}
