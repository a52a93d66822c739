import { columns } from "../../report/columns.ts";
import { listMessages } from "../../words/en/list.ts";
import type { Language } from "../../words/language.ts";
import { type Say, saying } from "../../words/saying.ts";
import type { Entry } from "./catalogue.ts";

/** Contracts as a table for people, a line each. */
export function entriesText(entries: readonly Entry[], language: Language): string {
  if (entries.length === 0) return "";
  const say = saying("list", listMessages, language);
  const hasPackages = entries.some((entry) => entry.package !== null);
  const row = (name: string, action: string, packaged: string, params: string, roles: string, path: string): readonly string[] => [
    name,
    action,
    ...(hasPackages ? [packaged] : []),
    params,
    roles,
    path,
  ];
  const heading = row(say("name"), say("action"), say("package"), say("params"), say("roles"), say("path"));
  const rows = entries.map(({ name, action, package: packaged, params, roles, path }) =>
    row(name ?? say("unknown"), action ?? say("unknown"), packaged ?? "", paramsText(params, say), (roles ?? []).join(" "), path),
  );
  return `${columns([heading, ...rows]).join("\n")}\n`;
}

function paramsText(params: Entry["params"], say: Say<typeof listMessages>): string {
  if (params === null) return say("unknown");
  const optional = params.filter((each) => each.optional || each.default).length;
  return optional === 0 ? say("count", { count: params.length }) : say("optional", { count: params.length, optional });
}
