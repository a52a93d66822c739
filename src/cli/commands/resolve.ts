import { shownResolved } from "../../personal.ts";
import { printDocument } from "../../lift/document.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { dataOf, type DocumentNode } from "../../model/document.ts";
import type { Origin } from "../../model/tree.ts";
import { type Position, startOf } from "../../report/position.ts";
import { resolveSource } from "../../resolve.ts";
import { openProject } from "../config.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io } from "../io.ts";
import { settingsOf } from "../project.ts";
import type { CommonFlags } from "../settings.ts";
import { specOf } from "../sources.ts";
import { sayingTraced, variableName } from "../trace.ts";
import { withFiles } from "../with-files.ts";

export interface ResolveFlags extends CommonFlags {
  readonly origin?: boolean;
  readonly json?: boolean;
  readonly showPersonal?: boolean;
}

/** `flowspec resolve <spec>`: the contract with its files and variables in place to stdout, what stands in the way to stderr. */
export async function resolveCommand(path: string, flags: ResolveFlags, io: Io): Promise<ExitCode> {
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const known = settingsOf(project, forPeople(flags), io, "one");
  const { value: document, ...findings } = await withFiles(io, known, (settings) => resolveSource(source, settings));
  tellFindings(findings, flags, io);
  const shown = document && (flags.showPersonal ? document : shownResolved(document));
  if (shown) io.stdout.write(flags.json ? asJson(source.path, known.env, shown, flags) : asYaml(shown, flags, io));
  return hasErrors(findings.diagnostics) ? exit.findings : exit.ok;
}

function asYaml(document: DocumentNode, { origin }: ResolveFlags, { speech }: Io): string {
  const say = sayingTraced(speech.terminal);
  return printDocument(document, origin ? (node) => originOf(node, say) : undefined);
}

/** `file:line` of a value; of one that variables are filled into, also theirs. */
function originOf(node: DocumentNode, say: ReturnType<typeof sayingTraced>): string {
  const [first, ...others] = node.kind === "scalar" ? (node.vars ?? []) : [];
  const place = lineOf(node);
  if (first === undefined) return place;
  const variables = [first, ...others].map((variable) =>
    say("variable", { variable: variableName(variable.pointer), place: lineOf(variable) }),
  );
  return say("origin", { place, variables });
}

function lineOf({ span }: Pick<Origin, "span">): string {
  return `${span.source.path}:${startOf(span).line}`;
}

function asJson(spec: string, env: string | undefined, document: DocumentNode, { origin }: ResolveFlags): string {
  const origins = origin ? { origins: Object.fromEntries(originsIn(document)) } : {};
  return `${JSON.stringify({ version: 1, spec, ...(env === undefined ? {} : { env }), contract: dataOf(document), ...origins }, null, 2)}\n`;
}

/** The place of each value by its pointer. */
function* originsIn(node: DocumentNode): Generator<readonly [string, unknown]> {
  if (node.kind === "list") for (const item of node.items) yield* originsIn(item);
  else if (node.kind === "map") for (const { value } of node.entries.values()) yield* originsIn(value);
  else {
    const vars = (node.vars ?? []).map((variable) => ({ name: variableName(variable.pointer), ...placeOf(variable) }));
    yield [node.pointer, { ...placeOf(node), ...(vars.length > 0 ? { vars } : {}) }];
  }
}

function placeOf({ span }: Pick<Origin, "span">): { readonly file: string } & Position {
  return { file: span.source.path, ...startOf(span) };
}
