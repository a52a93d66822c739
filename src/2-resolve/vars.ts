import { gather } from "../model/limits.ts";
import { dateForms, dateFormat } from "../language/tables/formats.ts";
import { call } from "../language/trees/apply.ts";
import { pieces, type Placeholder, varsOf, written } from "../language/trees/template.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import { type DocumentNode, type ScalarNode, withItems, withValues } from "../model/document.ts";
import { type Environment, type Environments, type Variable, variablesOf } from "../model/environment.ts";
import { knownFormats } from "../codes/formats.ts";
import { chosenEnvironment, knownVars, varsLikeParams } from "../codes/environment.ts";
import { at } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/suggest.ts";

/** Parts of a contract that do not speak of a request, and mean their braces literally. */
const untouched: readonly string[] = ["params", "samples"];

/** Parts of a contract that are the same wherever it is sent. */
const constant: readonly string[] = ["flowspec", "name", "action", "summary"];

/**
 * What variables become: the values that an environment has for them; nothing yet, so that one document stands for all environments; or
 * nothing, since an environment would have to be chosen and is not.
 */
export type Filling = Environment | "open" | "unchosen";

interface State {
  readonly environments: Environments;
  readonly filling: Filling;
  readonly diagnostics: Diagnostic[];
}

/**
 * Puts the values of an environment in the place of `{{vars.name}}`. A variable that has none there stays, to be a parameter; so does what
 * cannot be replaced, which is reported. That no environment is chosen is said once.
 */
export function fillVars(
  document: DocumentNode,
  environments: Environments,
  filling: Filling,
): { readonly document: DocumentNode; readonly diagnostics: readonly Diagnostic[] } {
  const state: State = { environments, filling, diagnostics: [] };
  if (document.kind !== "map") return { document, diagnostics: [] };
  const filled = withValues(document, (value, name) => {
    if (untouched.includes(name)) return value;
    if (constant.includes(name)) refuseIn(state, value);
    return fill(state, value);
  });
  return { document: filled, diagnostics: state.diagnostics };
}

/** The variables that a document names, those that the project has and others. */
export function varsIn(document: DocumentNode): ReadonlySet<string> {
  return new Set(namedIn(document).keys());
}

/** Refuses variables in what a contract is called, whatever their values are. */
function refuseIn({ diagnostics }: State, node: DocumentNode): void {
  for (const place of namedIn(node).values())
    gather(diagnostics, diagnostic(varsLikeParams, { message: "no-place", help: "fix", ...at(place) }));
}

/** The variables that a document names, each with a text that names it. */
function namedIn(document: DocumentNode): ReadonlyMap<string, ScalarNode> {
  const found = new Map<string, ScalarNode>();
  const visit = (node: DocumentNode): void => {
    if (node.kind === "list") node.items.forEach(visit);
    else if (node.kind === "map") for (const { value } of node.entries.values()) visit(value);
    else if (typeof node.value === "string") for (const name of varsOf(node.value)) if (!found.has(name)) found.set(name, node);
  };
  visit(document);
  return found;
}

function fill(state: State, node: DocumentNode): DocumentNode {
  if (node.kind === "list") return withItems(node, (item) => fill(state, item));
  if (node.kind === "map") return withValues(node, (value) => fill(state, value));
  return typeof node.value === "string" && /\{\{\s*vars\b/u.test(node.value) ? fillText(state, node, node.value) : node;
}

function fillText(state: State, node: ScalarNode, text: string): ScalarNode {
  const found = pieces(text);
  const values: Variable[] = [];
  const filled = found.map((piece) => {
    if (piece.kind !== "placeholder" || piece.path[0] !== "vars") return piece;
    const variable = lookUp(state, node, piece.path[1]);
    if (variable === undefined) return piece;
    const value = piece.format === undefined ? variable.value : inFormat(state, node, piece, variable);
    if (value === undefined) return piece;
    values.push(variable);
    return { kind: "text", text: value } as const;
  });
  const [only] = values;
  if (only === undefined) return node;
  const whole = found.length === 1 ? { given: only.origin } : {};
  return { ...node, value: written(filled), quoted: true, vars: values.map(({ origin }) => origin), ...whole };
}

/** A variable in a format of dates, since its value is a text; `undefined` where that is no date, or the format another, which is reported. */
function inFormat({ diagnostics }: State, node: ScalarNode, { name, format = "" }: Placeholder, { value }: Variable): string | undefined {
  const found = dateFormat(format);
  const text = found && !found.hasTime ? call(found.fn, value, found.option) : undefined;
  if (typeof text === "string") return text;
  const data = { name, forms: dateForms };
  gather(diagnostics, diagnostic(knownFormats, { message: "variable", data, help: { message: "without", data: { name } }, ...at(node) }));
  return undefined;
}

/** The value of a variable; `undefined` where its place stays open, and where there is none, which is reported. */
function lookUp({ environments, filling, diagnostics }: State, node: ScalarNode, name: string | undefined): Variable | undefined {
  const fail = (found: Diagnostic): undefined => {
    gather(diagnostics, found);
    return undefined;
  };
  const place = at(node);
  const [first] = environments.values();
  if (first === undefined) return fail(diagnostic(knownVars, { message: "no-environments", help: "declare", ...place }));
  const there = typeof filling === "string" ? first : filling;
  const known = variablesOf(there);
  if (name === undefined || !known.has(name)) {
    const guess = name === undefined ? undefined : nearest(name, known.keys());
    return fail(
      diagnostic(knownVars, {
        ...(name === undefined ? { message: "no-name" } : { message: "unknown", data: { name } }),
        help:
          guess === undefined
            ? { message: "known", data: { names: [...known.keys()].map((each) => `vars.${each}`) } }
            : { message: "did-you-mean", data: { guess: `vars.${guess}` } },
        related: [{ span: there.key, message: "variables-of", data: { environment: there.name } }],
        ...place,
      }),
    );
  }
  if (filling !== "unchosen") return filling === "open" ? undefined : filling.vars.get(name);
  if (diagnostics.some(({ code }) => code === chosenEnvironment)) return undefined;
  const names = [...environments.keys()];
  return fail(
    diagnostic(chosenEnvironment, {
      message: "none-chosen",
      data: { variable: `vars.${name}`, environments: names },
      help: { message: "choose", data: { options: names.map((each) => `--env ${each}`) } },
      ...place,
    }),
  );
}
