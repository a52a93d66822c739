import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actions } from "../../src/language/actions.ts";
import type { ActionName } from "../../src/model/contract.ts";
import { plainOf, treeOf } from "../../src/language/apply.ts";
import { liftConstruct } from "../../src/language/lift.ts";
import { lowerConstruct } from "../../src/language/lower.ts";
import type { Tree, RecordTree } from "../../src/model/tree.ts";
import { span } from "../../src/model/source.ts";
const dir = "/work/shared/api/examples/";
const origin = { span: span({ path: "x", text: "" }, 0, 0), pointer: "" };
const held = new Set((process.env.ONLY ?? "").split(",").filter(Boolean));
function count(t: Tree): number { return t.kind === "record" ? [...t.fields.values()].reduce((n, v) => n + 1 + count(v), 0) : t.kind === "list" ? t.items.reduce((n, i) => n + count(i.value), 0) : 0; }
function wires(t: Tree, path: string, out: string[]): void { if (t.kind === "record") for (const [k, v] of t.fields) { if (k === "wire" || k === "omit") out.push(`${path}.${k} ${JSON.stringify(plainOf(v))}`); else wires(v, `${path}.${k}`, out); } if (t.kind === "list") t.items.forEach((i, n) => wires(i.value, `${path}[${n}]`, out)); }
for (const f of readdirSync(dir).filter(f => held.size === 0 || held.has(f))) test(f, () => {
  const { action, request } = JSON.parse(readFileSync(dir + f, "utf8"));
  const a = actions[action as ActionName];
  const lifted = liftConstruct(treeOf(request, origin) as RecordTree, a.construct, a.targets)!;
  const out: string[] = []; wires(lifted, "", out);
  console.log(f, count(treeOf(request, origin)), out.length ? "\n   " + out.join("\n   ") : "");
  const back = plainOf(lowerConstruct(lifted, a.construct, a.targets)) as any;
  const norm = (v: any): any => Array.isArray(v) ? v.map(norm) : v && typeof v === "object" ? Object.fromEntries(Object.entries(v).map(([k, x]) => [k, k === "ComponentExtra" && typeof x === "string" && x ? JSON.parse(x) : norm(x)])) : v;
  expect(norm(back)).toEqual(norm(request));
});
