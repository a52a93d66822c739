import type { Json } from "../../model/json.ts";
import { paramTypeRows } from "../../runtime/param-types.ts";
import { type Data, exampleParams } from "../examples/minimal.ts";
import { printExample } from "../examples/print.ts";

/** The sample that examples are rendered with. */
export const shownSample = "shown";

/** Values of parameters that are no example of their type, since another has that one, or since the type has none. */
const others: Readonly<Record<string, string>> = {
  otherMobile: "15100000000",
  other: "李四",
  idNumber: "11010119900101000X",
  second: "yDRsecondPdfFileId00000000000001",
};

/** The text of a contract with a sample: the parameters that it uses have invented values, by their types. */
export function sampledText(contract: Data): string {
  const text = printExample(contract);
  const used = Object.entries(exampleParams).filter(([name]) => text.includes(`{{${name}}}`));
  const values = used.map(([name, type]): readonly [string, Json] => [
    name,
    others[name] ?? paramTypeRows[type].docs.example ?? `${name}001`,
  ]);
  return printExample({ ...contract, samples: { [shownSample]: { now: "2026-01-05T09:00:00+08:00", ...Object.fromEntries(values) } } });
}
