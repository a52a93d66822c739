import { gather } from "../model/limits.ts";
import { pieces, written } from "../language/trees/template.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostic.ts";
import type { DocumentNode, Entry, ScalarNode } from "../model/document.ts";
import type { Environment, Environments, Variable } from "../model/environment.ts";
import { chosenEnvironment, knownVars } from "../codes/environment.ts";
import { at } from "../diagnostics/collector.ts";
import { nearest } from "../diagnostics/suggest.ts";

/** Parts of a contract that do not speak of a request, and mean their braces literally. */
const untouched: readonly string[] = ["params", "samples"];

interface State {
  readonly environments: Environments;
  /** `undefined` where none is chosen. */
  readonly chosen: Environment | undefined;
  readonly diagnostics: Diagnostic[];
}

/**
 * Puts the values of the chosen environment in the place of `{{vars.name}}`. Whatever a placeholder cannot be replaced by is reported
 * and stays; that no environment is chosen is said once.
 */
export function fillVars(
  document: DocumentNode,
  environments: Environments,
  env: string | undefined,
): { readonly document: DocumentNode; readonly diagnostics: readonly Diagnostic[] } {
  const state: State = { environments, chosen: env === undefined ? undefined : environments.get(env), diagnostics: [] };
  if (document.kind !== "map") return { document, diagnostics: [] };
  const entries = new Map(
    [...document.entries].map(([name, entry]) => [name, untouched.includes(name) ? entry : fillEntry(state, entry)] as const),
  );
  return { document: { ...document, entries }, diagnostics: state.diagnostics };
}

/** The variables that a document names, those that the project has and others. */
export function varsIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: DocumentNode): void => {
    if (node.kind === "list") node.items.forEach(visit);
    else if (node.kind === "map") for (const { value } of node.entries.values()) visit(value);
    else if (typeof node.value === "string" && node.value.includes("{{"))
      for (const piece of pieces(node.value)) {
        const [first, name] = piece.kind === "placeholder" ? piece.path : [];
        if (first === "vars" && name !== undefined) names.add(name);
      }
  };
  visit(document);
  return names;
}

function fillEntry(state: State, { key, value }: Entry): Entry {
  return { key, value: fill(state, value) };
}

function fill(state: State, node: DocumentNode): DocumentNode {
  if (node.kind === "list") return { ...node, items: node.items.map((item) => fill(state, item)) };
  if (node.kind === "map") return { ...node, entries: new Map([...node.entries].map(([name, entry]) => [name, fillEntry(state, entry)])) };
  return typeof node.value === "string" && /\{\{\s*vars\b/u.test(node.value) ? fillText(state, node, node.value) : node;
}

function fillText(state: State, node: ScalarNode, text: string): ScalarNode {
  const found = pieces(text);
  const values: Variable[] = [];
  const filled = found.map((piece) => {
    if (piece.kind !== "placeholder" || piece.path[0] !== "vars") return piece;
    const variable = lookUp(state, node, piece.path[1]);
    if (variable === undefined) return piece;
    values.push(variable);
    return { kind: "text", text: variable.value } as const;
  });
  const [only] = values;
  if (only === undefined) return node;
  const whole = found.length === 1 ? { given: only.origin } : {};
  return { ...node, value: written(filled), quoted: true, vars: values.map(({ origin }) => origin), ...whole };
}

function lookUp({ environments, chosen, diagnostics }: State, node: ScalarNode, name: string | undefined): Variable | undefined {
  const fail = (found: Diagnostic): undefined => {
    gather(diagnostics, found);
    return undefined;
  };
  const place = at(node);
  const [first] = environments.values();
  if (first === undefined) return fail(diagnostic(knownVars, { message: "no-environments", help: "declare", ...place }));
  const known = (chosen ?? first).vars;
  const variable = name === undefined ? undefined : known.get(name);
  if (variable === undefined) {
    const guess = name === undefined ? undefined : nearest(name, known.keys());
    const there = chosen ?? first;
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
  if (chosen !== undefined) return variable;
  if (diagnostics.some(({ code }) => code === chosenEnvironment)) return undefined;
  const names = [...environments.keys()];
  return fail(
    diagnostic(chosenEnvironment, {
      message: "none-chosen",
      data: { variable: `vars.${name ?? ""}`, environments: names },
      help: { message: "choose", data: { options: names.map((each) => `--env ${each}`) } },
      ...place,
    }),
  );
}
