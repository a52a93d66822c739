import { checkSource } from "../../../src/compile.ts";
import { renderContract } from "../../../src/render.ts";
import { hasErrors } from "../../../src/model/diagnostic.ts";
import type { Contract } from "../../../src/model/contract.ts";
import { mapOf } from "../../../src/model/document.ts";
import { joinParts, precompileRows, type RenderRow } from "../../../src/rows.ts";
import { paramsOf, specContracts } from "../../support/specs.ts";
import type { Corpus } from "../corpus.ts";
import { mutatedJson, randomJson } from "../json.ts";
import type { Random } from "../random.ts";
import type { Target } from "../targets.ts";

/** Rows: a contract made ready once says of each row what rendering it says. Inputs are the contract's name, a line break, and the values. */
export function rowsTarget(corpus: Corpus): Target {
  let found: ReadonlyMap<string, Prepared> | undefined;
  // Only a run of this target needs them.
  const prepared = (): ReadonlyMap<string, Prepared> => (found ??= preparedFrom(corpus));
  return {
    name: "rows",
    generate: (random) => row(random, [...prepared().values()]),
    fault: (input) => {
      const [name = "", text = ""] = input.split("\n", 2);
      const [one, values] = [prepared().get(name), readMap(text)];
      return one && values && rowFault(one, values);
    },
  };
}

/** A contract, and what renders its rows. */
interface Prepared {
  readonly contract: Contract;
  readonly render: RenderRow;
}

function preparedFrom(corpus: Corpus): ReadonlyMap<string, Prepared> {
  return new Map(
    [...specContracts(), ...soundOnes(corpus)].map((contract) => [contract.name, { contract, render: precompileRows(contract, now) }]),
  );
}

function rowFault({ contract, render }: Prepared, values: Readonly<Record<string, unknown>>): string | undefined {
  const row = Object.entries(values);
  const rendered = render(row, { path: "rows", text: "" });
  const { value, diagnostics } = renderContract(contract, mapOf(row, { path: "rows", text: "" }), now);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const said = ({ code, message, pointer }: (typeof errors)[number]): string => `${code.name} ${pointer} ${message}`;
  if (rendered.errors.map(said).join("\n") !== errors.map(said).join("\n")) return "other errors than render";
  const body = rendered.body && joinParts(rendered.body);
  return body === (errors.length > 0 ? undefined : JSON.stringify(value)) ? undefined : `another body than render\n${body ?? "none"}`;
}

const now = 1_772_413_200;

/** The contracts of the fixtures that compile. */
function soundOnes({ contracts }: Corpus): readonly Contract[] {
  return contracts.flatMap(({ path, text }) => {
    const { value, diagnostics } = checkSource({ path, text });
    return value === undefined || hasErrors(diagnostics) || value.samples.length === 0 ? [] : [value];
  });
}

function row(random: Random, contracts: readonly Prepared[]): string {
  const { contract } = random.pick(contracts);
  const sample = contract.samples.length === 0 ? undefined : random.pick(contract.samples);
  let values: unknown = sample ? paramsOf(sample) : randomJson(random, 2);
  for (const mutate of random.several(0, 4, () => mutatedJson)) values = mutate(values, random);
  return `${contract.name}\n${JSON.stringify(values)}`;
}

/** A map in a text of JSON. */
function readMap(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
