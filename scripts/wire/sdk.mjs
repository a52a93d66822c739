// Reads the type declarations of the official SDK: structures, their members, and the doc sentence of each member.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Project } from "ts-morph";

/** Each service with the version of its API and the actions that flowspec makes requests of. */
export const services = {
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

const packageName = "tencentcloud-sdk-nodejs";

/** The folder of the SDK that is installed. */
export function installedSdk() {
  return dirname(createRequire(import.meta.url).resolve(`${packageName}/package.json`));
}

/** The name and version of the SDK in a folder: `tencentcloud-sdk-nodejs 4.1.313`. */
export function sdkVersion(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `${packageName} ${version}`;
}

/** The path of a service's declarations in the folder of an SDK. */
function modelsPath(service) {
  return `tencentcloud/services/${service}/v${services[service].version.replaceAll("-", "")}/${service}_models.d.ts`;
}

const files = new Map();

/** Parsed once for requests and replies. */
function declarations(folder, service) {
  const path = join(folder, modelsPath(service));
  if (!files.has(path)) files.set(path, new Project({ skipAddingFilesFromTsConfig: true }).addSourceFileAtPath(path));
  return files.get(path);
}

/**
 * The structures of one service that its requests reach, or its replies, each with its members in the order of the declarations: facts as
 * `src/wire/facts.ts` has them, and the sentence beside them.
 */
export function readStructures(folder, service, kind = "Request") {
  const file = declarations(folder, service);
  const structures = {};
  const open = services[service].actions.map((action) => `${action}${kind}`);
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    if (Object.hasOwn(structures, name)) continue;
    structures[name] = {};
    for (const property of file.getInterfaceOrThrow(name).getProperties()) {
      const { type, list } = memberType(property.getTypeNodeOrThrow().getText());
      const docs = property.getJsDocs();
      const deprecated = docs.some((doc) => doc.getTags().some((tag) => tag.getTagName() === "deprecated"));
      const facts = {
        type,
        ...(list ? { list } : {}),
        ...(property.hasQuestionToken() ? {} : { required: true }),
        ...(deprecated ? { deprecated } : {}),
      };
      structures[name][property.getName()] = { facts, sentence: docs.map((doc) => doc.getDescription()).join("\n") };
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
