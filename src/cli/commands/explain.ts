import { explainCode } from "../../explain/code.ts";
import { nearestCode } from "../../explain/nearest.ts";
import { explainServiceCode } from "../../explain/service-code.ts";
import { codeText, familiesText, serviceCodeText } from "../../explain/text.ts";
import { families } from "../../code-families.ts";
import { docsOf } from "../../report/code-docs.ts";
import { exit, type ExitCode, type Io, UsageError } from "../io.ts";
import { type CommonFlags, paintFor } from "../settings.ts";

export interface ExplainFlags extends CommonFlags {
  readonly json?: boolean;
}

/**
 * `flowspec explain [code]`: a diagnostic code, an error code of the service, or all diagnostic codes by family.
 * @throws UsageError for a code that neither has.
 */
export function explainCommand(name: string | undefined, flags: ExplainFlags, io: Io): ExitCode {
  const { json, text } = name === undefined ? all(flags, io) : one(name, flags, io);
  io.stdout.write(flags.json ? `${JSON.stringify({ version: 1, ...json }, null, 2)}\n` : text);
  return exit.ok;
}

interface Answer {
  readonly json: object;
  readonly text: string;
}

function all(flags: ExplainFlags, io: Io): Answer {
  const list = Object.entries(families).map(([family, codes]) => ({
    family,
    codes: codes.map(({ name }) => ({ name, what: docsOf(name).what })),
  }));
  return { json: { families: list }, text: familiesText(paintFor(io.stdout, flags, io)) };
}

function one(name: string, flags: ExplainFlags, io: Io): Answer {
  const paint = paintFor(io.stdout, flags, io);
  const code = explainCode(name);
  if (code) return { json: { kind: "diagnostic", ...code, docs: `docs/diagnostics/${name}.md` }, text: codeText(code, paint) };
  const serviceCode = explainServiceCode(name);
  if (serviceCode) return { json: { kind: "service-code", ...serviceCode }, text: serviceCodeText(serviceCode, paint) };
  const near = nearestCode(name);
  throw new UsageError(
    [
      `no diagnostic and no documented error code of the service is called ${JSON.stringify(name)}`,
      ...(near === undefined ? ["`flowspec explain` lists the diagnostics"] : [`did you mean ${near}?`]),
    ].join("; "),
  );
}
