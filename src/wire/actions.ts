import type { ActionName } from "../model/contract.ts";
import { services } from "./services.generated.ts";

/** One of the services that actions belong to. */
export type Service = keyof typeof services;

/** The services, each with the version of its API and its actions. */
export const serviceNames: readonly Service[] = Object.keys(services) as Service[];

/** The service of an action. */
export function serviceOfAction(action: ActionName): Service {
  const service = serviceNames.find((name) => actionsOf(name).includes(action));
  if (service === undefined) throw new Error(`no service has the action ${action}`);
  return service;
}

/** The version of a service's API. */
export function versionOf(service: Service): string {
  return services[service].version;
}

/** The structure of an action's request. */
export function requestOf(action: ActionName): string {
  return `${serviceOfAction(action)}.${action}Request`;
}

function actionsOf(service: Service): readonly ActionName[] {
  return services[service].actions;
}

/**
 * What an action makes: one contract from a file, or several; a page on which somebody prepares one, or several; contracts from
 * templates.
 */
type Kind = "file" | "group" | "page" | "group-page" | "templates";

const kinds: Readonly<Record<ActionName, Kind>> = {
  CreateFlowByFiles: "file",
  CreateFlowGroupByFiles: "group",
  CreatePrepareFlow: "page",
  CreatePrepareFlowGroup: "group-page",
  ChannelCreateFlowByFiles: "file",
  ChannelCreateFlowGroupByFiles: "group",
  ChannelCreatePrepareFlow: "page",
  ChannelCreatePrepareFlowGroup: "group-page",
  PrepareFlows: "templates",
  CreateFlowsByTemplates: "templates",
};

/** Kinds that are often meant together. */
const unions = { single: ["file", "page"], files: ["file", "group"], pages: ["page", "group-page"] } as const;

type Kinds = Kind | keyof typeof unions;

/** Actions by name: one of them, those of a service, those of some kind, or those of both. */
export type ActionSet = ActionName | Service | Kinds | `${Service}/${Kinds}`;

/** Whether an action is one of a set. */
export function isIn(action: ActionName, set: ActionSet): boolean {
  return set === action || set.split("/").every((part) => part === serviceOfAction(action) || kindsOf(part).includes(kinds[action]));
}

function kindsOf(name: string): readonly string[] {
  return name in unions ? unions[name as keyof typeof unions] : [name];
}

/** Whether documents list error codes of an action: they list none of the pages for a group. */
export function listsCodes(action: ActionName): boolean {
  return kinds[action] !== "group-page";
}
