import { parse } from "./1-parse/parse.ts";
import { whole } from "./1-parse/parsed.ts";
import { checkValues } from "./3-check/check.ts";
import { personalParams } from "./3-check/personal/keys.ts";
import { givenSpans, personalSpans } from "./3-check/personal/spans.ts";
import { lower } from "./4-lower/lower.ts";
import { render } from "./4-lower/render.ts";
import { finish } from "./finish.ts";
import { allParams, type Contract, withVars } from "./model/contract.ts";
import type { DocumentNode, MapNode } from "./model/document.ts";
import type { Checked } from "./model/findings.ts";
import type { Source } from "./model/source.ts";
import type { Settings } from "./resolve.ts";

/** The body that a sample makes; `undefined` where there is no such sample, or a value it needs is not known. */
export function renderSample(contract: Contract, name: string): unknown {
  const sample = contract.samples.find((each) => each.name === name);
  return sample && render(lower(contract), withVars(contract, sample.values), sample.now);
}

/** A text of values for the parameters of a contract. */
export function readValues(source: Source, contract: Contract, settings: Settings = {}): Checked<DocumentNode> {
  const { value, diagnostics } = whole(parse(source));
  return {
    ...(value ? { value } : {}),
    ...finish(diagnostics, [], settings, { places: [], read: [], params: personalParams(allParams(contract)) }),
  };
}

/** The body of a contract with values from outside, at a moment in Unix seconds; none where a value it needs is not known. */
export function renderContract(contract: Contract, given: MapNode, now: number, settings: Settings = {}): Checked<unknown> {
  const { value: values, diagnostics } = checkValues(contract, given, now);
  const body = values && render(lower(contract), values, now);
  const personal = { places: [...personalSpans(contract), ...givenSpans(allParams(contract), given)], read: [] };
  return { ...(body === undefined ? {} : { value: body }), ...finish(diagnostics, [], settings, personal) };
}
