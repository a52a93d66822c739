// Derives src/wire/*.generated.ts from the type declarations of the official SDK: members, types, required, deprecated. What flowspec
// knows of services and their actions starts here, too: a new action is a line in `services`, and `src/model/actions.generated.ts` follows.
// `npm run sync-wire` writes them, `--check` fails when they differ from the installed SDK. Its doc sentences are not copied.
import { createRequire } from "node:module";
import { readFile, writeFile } from "node:fs/promises";
import { Project } from "ts-morph";

const require = createRequire(import.meta.url);
/** Each service with the version of its API and the actions that flowspec makes requests of. */
const services = {
  ess: {
    version: "2020-11-11",
    actions: ["CreateFlowByFiles", "CreateFlowGroupByFiles", "CreatePrepareFlow", "CreatePrepareFlowGroup"],
  },
  essbasic: {
    version: "2021-05-26",
    actions: [
      "ChannelCreateFlowByFiles",
      "ChannelCreateFlowGroupByFiles",
      "ChannelCreatePrepareFlow",
      "ChannelCreatePrepareFlowGroup",
      "PrepareFlows",
      "CreateFlowsByTemplates",
    ],
  },
};

/** The structures of one service that its requests reach, or its replies, each with its members. */
export function derive(service, kind = "Request") {
  const { version, actions } = services[service];
  const folder = `${service}/v${version.replaceAll("-", "")}`;
  const path = require.resolve(`tencentcloud-sdk-nodejs/tencentcloud/services/${folder}/${service}_models.d.ts`);
  const file = new Project({ skipAddingFilesFromTsConfig: true }).addSourceFileAtPath(path);
  const structures = {};
  const open = actions.map((action) => `${action}${kind}`);
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (Object.hasOwn(structures, name)) continue;
    structures[name] = {};
    for (const property of file.getInterfaceOrThrow(name).getProperties()) {
      const { type, list } = memberType(property.getTypeNodeOrThrow().getText());
      const deprecated = property.getJsDocs().some((doc) => doc.getTags().some((tag) => tag.getTagName() === "deprecated"));
      structures[name][property.getName()] = {
        type,
        ...(list ? { list } : {}),
        ...(property.hasQuestionToken() ? {} : { required: true }),
        ...(deprecated ? { deprecated } : {}),
      };
      if (file.getInterface(type)) open.push(type);
    }
  }
  return Object.fromEntries(Object.entries(structures).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function memberType(text) {
  const list = /^Array<(.*)>$/u.exec(text);
  const type = (list ? list[1] : text).replace("number | bigint", "number");
  if (!/^\w+$/u.test(type)) throw new Error(`a type that sync-wire does not know: ${text}`);
  return { type, list: list !== null };
}

/** What each service answers: nobody sends these structures, so they stand apart from those of requests. */
function repliesModule() {
  const lines = Object.keys(services).map((service) => {
    const structures = Object.entries(derive(service, "Response")).map(([name, members]) => {
      const rows = Object.entries(members).map(([member, facts]) => `      ${member}: ${JSON.stringify(facts)},`);
      return `    ${name}: {\n${rows.join("\n")}\n    },`;
    });
    return `  ${service}: {\n${structures.join("\n")}\n  },`;
  });
  return `// Derived from the official SDK's type declarations by \`npm run sync-wire\`. Not edited by hand.

export const replyStructures = {
${lines.join("\n")}
} as const;
`;
}

function print(service, structures) {
  const lines = Object.entries(structures).map(([name, members]) => {
    const rows = Object.entries(members).map(([member, facts]) => `    ${member}: ${JSON.stringify(facts)},`);
    return `  ${name}: {\n${rows.join("\n")}\n  },`;
  });
  return `// Derived from the official SDK's type declarations by \`npm run sync-wire\`. Not edited by hand.

export const ${service}Structures = {
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

export function generatedFiles() {
  return {
    ...Object.fromEntries(Object.keys(services).map((service) => [`src/wire/${service}.generated.ts`, print(service, derive(service))])),
    "src/wire/replies.generated.ts": repliesModule(),
    "src/wire/services.generated.ts": servicesModule(),
    "src/model/actions.generated.ts": actionsModule(),
  };
}

if (process.argv[1]?.endsWith("sync-wire.mjs")) {
  const root = new URL("../", import.meta.url);
  for (const [path, text] of Object.entries(generatedFiles())) {
    const url = new URL(path, root);
    if (process.argv.includes("--check")) {
      if ((await readFile(url, "utf8").catch(() => "")) !== text) {
        process.stderr.write(`${path} differs from the installed SDK; run \`npm run sync-wire\` and review the change.\n`);
        process.exitCode = 1;
      }
    } else {
      await writeFile(url, text);
    }
  }
}
