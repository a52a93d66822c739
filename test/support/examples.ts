import { readdirSync, readFileSync } from "node:fs";
import type { ActionName } from "../../src/model/contract.ts";
import type { Body } from "./mutation.ts";

/** A request of the service's public documentation. */
export interface Example {
  readonly name: string;
  readonly action: ActionName;
  readonly body: Body;
}

/** Documented requests that the service refuses, whatever the documents say of them. */
const refused = ["ChannelCreateFlowGroupByFiles-03", "CreateFlowByFiles-19", "CreatePrepareFlow-02"];

/** The documented requests that the service accepts, also those that were held back while the tables were written. */
export function acceptedExamples(): readonly Example[] {
  return [...examplesIn("requests/"), ...examplesIn("requests/held-back/")].filter(({ name }) => !refused.includes(name));
}

function examplesIn(path: string): readonly Example[] {
  const folder = new URL(`../${path}`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => ({
      name: `${path.includes("held-back") ? "held-back " : ""}${file.replace(".json", "")}`,
      action: file.replace(/-\d+\.json$/u, "") as ActionName,
      body: JSON.parse(readFileSync(new URL(file, folder), "utf8")),
    }));
}
