import { plainOf } from "../language/trees/apply.ts";
import { isObject } from "../model/json.ts";
import type { Contract, Param } from "../model/contract.ts";
import type { Branch, Fork } from "./branch.ts";
import { anyValue, type Demand, yamlText } from "./demand.ts";
import { lackingValue } from "./lacking.ts";

/** The way to a parameter: itself, or the list, and the lists in its items, that it is a field of. */
type Way = readonly [Param, ...Param[]];

/** Which optional parameters samples give and leave out, and which words of enums they name; fields of items like parameters. */
export function paramForks(contract: Contract): readonly Fork[] {
  return [...contract.params.values()].flatMap((param) => {
    const given = contract.samples.map(({ values }) => values.get(param.name));
    return forksOf(
      contract,
      [param],
      param.name,
      given.map((tree) => tree && plainOf(tree)),
    );
  });
}

/** `given` are the values that the samples have there, `undefined` for one that has none. */
function forksOf(contract: Contract, way: Way, name: string, given: readonly unknown[]): readonly Fork[] {
  const param = way.at(-1) ?? way[0];
  const { type, optional, values = [], items, origin } = param;
  const fork = (kind: Fork["kind"], ways: readonly (readonly [string, boolean, Demand])[]): Fork => ({
    kind,
    name,
    places: [origin],
    branches: ways.map(([said, reached, demand]): Branch => ({
      way: said,
      reached,
      ...(reached ? {} : { lacking: lackingValue(contract, way, demand) }),
    })),
  });
  const isGiven = (value: unknown): boolean => value !== undefined && value !== null;
  const own = [
    ...(optional
      ? [
          fork("optional", [
            ["given", given.some(isGiven), anyValue(param)],
            ["absent", given.some((value) => !isGiven(value)), { kind: "absent" }],
          ]),
        ]
      : []),
    ...(type === "enum"
      ? [
          fork(
            "word",
            values.map((word) => [word, given.includes(word), { kind: "value", yaml: yamlText(word) }] as const),
          ),
        ]
      : []),
  ];
  if (items === undefined) return own;
  const all = given.flatMap((value) => (Array.isArray(value) ? (value as readonly unknown[]) : []));
  if (items.kind === "one") return [...own, ...forksOf(contract, [...way, items.value], `${name}[]`, all)];
  const fields = [...items.fields.values()].flatMap((field) =>
    forksOf(
      contract,
      [...way, field],
      `${name}[].${field.name}`,
      all.map((item) => (isObject(item) ? item[field.name] : undefined)),
    ),
  );
  return [...own, ...fields];
}
