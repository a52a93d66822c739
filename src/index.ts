/**
 * Flowspec as a library: everything the command line does, without reading a file, a clock or the environment. Text goes in; values
 * and diagnostics come out; nothing is thrown for an author's mistake.
 */

// Contracts
export { checkSource, checkSources, compile } from "./compile.ts";
export type { Compilation } from "./compile.ts";
export { renderContract, renderSample } from "./render.ts";
export { checkTargets } from "./targets.ts";
export type { TargetVerdict } from "./targets.ts";
export type { Clock } from "./model/clock.ts";
export type { ActionName, Contract, Param, ParamType, Sample } from "./model/contract.ts";
export { actionNames, paramTypes } from "./model/contract.ts";

// The files that contracts use, environments, the configuration of a project
export { readConfigSource, resolveSource } from "./resolve.ts";
export type { Settings } from "./resolve.ts";
export type { Config, SeverityChoice } from "./model/config.ts";
export type { EmitSettings, EmitShape } from "./model/emit-settings.ts";
export type { Environment, Environments, Variable } from "./model/environment.ts";
export type { Files, Need, Refusal, Use } from "./model/files.ts";

// Contracts that are worked on
export { createWorkspace } from "./workspace/workspace.ts";
export type { FactsOfContract, Readable, ReadText, Workspace, WorkspaceDocument, WorkspaceReader } from "./workspace/workspace.ts";

// Where values of a request come from
export { traceValue } from "./trace/trace.ts";
export type { Cause, Trace } from "./trace/trace.ts";
export type { Strayed } from "./trace/follow.ts";

// Many requests from one contract
export { columnsOf, joinParts, precompileRows, prepareRows } from "./rows.ts";
export type { Columns, Parts, RenderedRow, RenderRow, Row } from "./rows.ts";
export type { PreparedRow, PrepareRow, PrepareRowsOptions, Reason, RejectedRow, RowEnvelope } from "./rows.ts";

// PDFs that are made for each person
export { checkPdf } from "./preflight.ts";
export type { CheckPdfOptions, PdfReader } from "./preflight.ts";
export type { PdfFacts } from "./model/pdf-facts.ts";

// Requests that exist already
export { checkRequestSource, importSource } from "./requests.ts";

// Findings
export { finish, fixesToMake } from "./finish.ts";
export type { GateSettings } from "./finish.ts";
export type { Language } from "./words/language.ts";
export type { LanguageName } from "./model/language-name.ts";
export { loadLanguage, loadPages } from "./words/load.ts";
export type { Checked, Findings, Shown, ShownSource, ShownSuppressed } from "./model/findings.ts";
export type { Code, CodeDocs, Diagnostic, Edit, Fix, Related, Result, Severity, Suppressed } from "./model/diagnostic.ts";
export { hasErrors } from "./model/diagnostic.ts";
export { codes } from "./code-families.ts";
export { checkSeverities } from "./severities/check.ts";
export { type Severities, withSeverities } from "./severities/apply.ts";
export { explainCode } from "./explain/code.ts";
export type { CodeExplanation } from "./explain/code.ts";
export type { Answer, Answering } from "./explain/answers.ts";
export { explainServiceCode } from "./explain/service-code.ts";
export type { OtherCause, Prediction, ServiceCodeExplanation } from "./explain/service-code.ts";
export { pretty } from "./report/pretty.ts";
export { type Format, formatNames } from "./report/format-names.ts";
export { formats } from "./report/formats.ts";
export type { Report } from "./report/report.ts";
export { json } from "./report/json.ts";
export { summarize } from "./report/summary.ts";
export type { Summary } from "./report/summary.ts";
export { endOf, startOf } from "./report/position.ts";
export type { Position } from "./report/position.ts";

// Texts
export type { Artifact } from "./model/artifact.ts";
export type { Source, Span } from "./model/source.ts";
export { parse } from "./1-parse/parse.ts";
export type { Parsed } from "./1-parse/parsed.ts";
export { fixSource } from "./fix/fix.ts";
export type { Fixed } from "./fix/fix.ts";
export { formatSource } from "./format/format.ts";
export { contractSchema } from "./language/readers/schema.ts";
