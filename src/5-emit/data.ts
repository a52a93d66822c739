import { arrayCode, type Code, objectCode, scalarCode, textCode } from "./code.ts";

/**
 * Plain data as a literal; `undefined` among it is left out. What `nameOf` names, be it a function or data, is that name.
 * Objects stand on one line where they have room, but for the `expanded` outermost levels: there a member more is a line more.
 */
export function dataCode(value: unknown, nameOf: (value: unknown) => Code | undefined = () => undefined, expanded = 0): Code {
  const name = nameOf(value);
  if (name !== undefined) return name;
  if (typeof value === "string") return textCode(value);
  if (value === null || typeof value === "number" || typeof value === "boolean") return scalarCode(value);
  if (Array.isArray(value)) return arrayCode(value.map((each) => dataCode(each, nameOf, expanded - 1)));
  if (typeof value !== "object") throw new TypeError(`a ${typeof value} that has no name in the runtime was emitted`);
  const members = Object.entries(value).filter(([, each]) => each !== undefined);
  return objectCode(
    members.map(([key, each]) => ({ key, value: dataCode(each, nameOf, expanded - 1) })),
    expanded > 0,
  );
}
