import { parseJson } from "./1-parse/json.ts";
import { whole } from "./1-parse/parsed.ts";
import { parse } from "./1-parse/parse.ts";
import { bodyIn } from "./1-parse/pasted.ts";
import { bodyOf, requestForm } from "./1-parse/request-form.ts";
import { checkRequest } from "./3-check/check-request.ts";
import { allKnown, knowledgeOf } from "./3-check/personal/document.ts";
import { finish } from "./finish.ts";
import type { Clock } from "./model/clock.ts";
import type { ActionName } from "./model/contract.ts";
import { hasErrors, type Result } from "./model/diagnostic.ts";
import type { MapNode } from "./model/document.ts";
import type { Checked, Findings, Shown } from "./model/findings.ts";
import type { Source } from "./model/source.ts";
import { type Found, knowledgeFor, unreadable } from "./personal.ts";
import type { Settings } from "./resolve.ts";

/** Checks a request body, a text of JSON, as the request of an action that is sent at a moment. */
export function checkRequestSource(source: Source, action: ActionName, clock: Clock, settings: Settings = {}): readonly Shown[] {
  return requestFindings([source], action, clock, settings).diagnostics;
}

/** What is wrong with request bodies, texts of JSON, as requests of an action that are sent at a moment. */
export function requestFindings(sources: readonly Source[], action: ActionName, clock: Clock, settings: Settings): Findings {
  const results = sources.map((source) => checkBody(source, action, clock));
  const found = results.flatMap(({ diagnostics }) => diagnostics);
  return finish(found, [], settings, knowledgeFor(found, results));
}

function checkBody(source: Source, action: ActionName, clock: Clock): Found<unknown> {
  const body = readBody(source, action);
  const { value: document, diagnostics } = body;
  if (document === undefined) return unreadable(source, body);
  const { diagnostics: found, personal } = checkRequest(document, action, clock);
  return {
    diagnostics: [...diagnostics, ...found],
    texts: [source],
    personal: () => allKnown([{ places: personal, read: [] }, knowledgeOf(document, undefined, !hasErrors(diagnostics))]),
  };
}

/** The body of a request, a text of JSON, as far as it can be read. */
function readBody(source: Source, action: ActionName): Result<MapNode> {
  const { value, diagnostics } = whole(parseJson(source));
  if (value === undefined) return { diagnostics };
  const body = requestForm(value, action);
  return { ...body, diagnostics: [...diagnostics, ...body.diagnostics] };
}

/** The same of what a body was pasted with: a command, headers; and in a file of YAML, which is a contract's, also of YAML and of what is around a body. */
export function readPasted(given: Source, action: ActionName): Result<MapNode> {
  const source = bodyIn(given);
  if (!/\.ya?ml$/u.test(source.path)) return readBody(source, action);
  const { value, diagnostics } = /^\s*\{/u.test(source.text) ? whole(parseJson(source)) : whole(parse(source));
  if (value === undefined) return { diagnostics };
  const body = requestForm(bodyOf(value, action) ?? value, action);
  return { ...body, diagnostics: [...diagnostics, ...body.diagnostics] };
}

/**
 * A request body, a text of JSON, as the text of a contract definition whose sample `imported` renders to an equal body. There is none
 * where the body cannot be read as it was meant: what is wrong with it would be lost. Its comments are in the language `written`.
 */
export async function importSource(
  source: Source,
  name: string,
  action: ActionName,
  settings: Settings = {},
  written: Settings["language"] = settings.language,
): Promise<Checked<string>> {
  const { value: document, diagnostics } = readPasted(source, action);
  const found = finish(diagnostics, [], settings);
  if (document === undefined || hasErrors(diagnostics)) return found;
  const [{ importRequest }, { formatSource }] = await Promise.all([import("./lift/import.ts"), import("./format/format.ts")]);
  const text = importRequest(document, name, action, written);
  // One printer lays out what is imported and what is written by hand.
  return { value: formatSource({ path: source.path, text }).value ?? text, ...found };
}
