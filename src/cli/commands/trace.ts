import { checkSource } from "../../compile.ts";
import { flow } from "../../language/tables/flow.ts";
import { hasErrors } from "../../model/diagnostic.ts";
import { contractKnowledge } from "../../personal.ts";
import { resolveSource } from "../../resolve.ts";
import type { Strayed } from "../../trace/follow.ts";
import { traceValue } from "../../trace/trace.ts";
import type { Language } from "../../words/language.ts";
import { loadTables } from "../../words/load-tables.ts";
import { openProject } from "../config.ts";
import { forPeople, tellFindings } from "../findings.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { settingsOf } from "../project.ts";
import { sampleOf } from "../samples.ts";
import { type CommonFlags, paintFor } from "../settings.ts";
import { specOf } from "../sources.ts";
import { type DocOf, shownTrace, traceJson, traceText } from "../trace.ts";
import { withFiles } from "../with-files.ts";

export interface TraceFlags extends CommonFlags {
  readonly sample?: string;
  readonly json?: boolean;
  readonly showPersonal?: boolean;
}

/** `flowspec trace <spec> <pointer>`: how a value of the request came about, to stdout. */
export async function traceCommand(path: string, pointer: string, flags: TraceFlags, io: Io): Promise<ExitCode> {
  if (pointer !== "" && !pointer.startsWith("/")) throw new UsageError("no-pointer", { given: pointer });
  const project = await openProject(io);
  const source = await specOf(path, project, io);
  const { clock: _, ...given } = settingsOf(project, forPeople(flags), io, "one");
  const checked = await withFiles(io, given, (settings) => ({
    ...checkSource(source, settings),
    document: resolveSource(source, settings).value,
  }));
  const { value: contract, document, ...findings } = checked;
  if (contract === undefined || document === undefined) {
    tellFindings(findings, flags, io);
    return exit.findings;
  }
  const trace = traceValue(contract, document, pointer, sampleOf(contract, flags.sample));
  if ("nearest" in trace) throw strayed(pointer, trace);
  const known = contractKnowledge(contract, document, !hasErrors(findings.diagnostics));
  const language = io.speech.terminal;
  const shown = shownTrace(trace, known, flags.showPersonal === true);
  io.stdout.write(
    flags.json
      ? traceJson(source.path, given.env, shown)
      : traceText(shown, given.env, paintFor(io.stdout, flags, io), { language, docOf: await docsIn(language) }),
  );
  return exit.ok;
}

/** What keys mean, in a language. */
async function docsIn(language: Language): Promise<DocOf> {
  const words = (await loadTables(language.name)).reference;
  return ({ construct, key, row }) => {
    const types = [...(construct.variants?.rows ?? [])].flatMap(([type, rows]) => (rows.get(key) === row ? [type] : []));
    // A contract of one flow takes its keys, whose words stand with those.
    return words.key(flow.rows.get(key) === row ? flow.name : construct.name, key, types, row.doc);
  };
}

function strayed(pointer: string, { nearest, members }: Strayed): UsageError {
  const shown = members.length > 30 ? [...members.slice(0, 30), "…"] : members;
  if (nearest === "") return new UsageError("no-place-in-request", { pointer, members: shown });
  if (members.length === 0) return new UsageError("no-place-in-value", { pointer, nearest });
  return new UsageError("no-place", { pointer, nearest, members: shown });
}
