import { sampleVariables } from "../3-check/judge/fill.ts";
import { lower } from "../4-lower/lower.ts";
import { render } from "../4-lower/render.ts";
import { fingerprintOf, webHash } from "../5-emit/fingerprint.ts";
import type { Change } from "../model/change.ts";
import { type Contract, withVariablesOpen } from "../model/contract.ts";
import { pointerTo } from "../model/document.ts";
import { isObject, type Json, sameJson } from "../model/json.ts";
import { named, toldAs } from "./builder/change.ts";

/** A version of a contract with what was compiled of it and is kept beside it. */
export interface Compiled {
  readonly contract: Contract;
  /** How the paths of its files were written when it was compiled. */
  readonly written: (path: string) => string;
  /** The module of its builder, which says of which definition it was compiled. */
  readonly module: string;
  /** The bodies of its samples, by their names. */
  readonly bodies: ReadonlyMap<string, Json>;
}

/**
 * Samples whose bodies were compiled to something else though their contract says the same: this flowspec makes one body of both versions, so another one made one of
 * the two. What a version of flowspec means by the same words nobody else would tell.
 */
export async function loweringChanges(before: Compiled, after: Compiled): Promise<readonly Change[]> {
  if (before.contract.action !== after.contract.action || !(await isCurrent(before)) || !(await isCurrent(after))) return [];
  const names = after.contract.samples.map(({ name }) => name);
  const rendered = [before.contract, after.contract].map(renderer);
  return names.flatMap((name) => {
    const [was, is] = [before.bodies.get(name), after.bodies.get(name)];
    if (was === undefined || is === undefined || sameJson(was, is)) return [];
    const [former, latter] = rendered.map((of) => of(name));
    if (former === undefined || !sameJson(former, latter)) return [];
    const members = differing(was, is, "");
    return [
      toldAs("lowering-changed", {
        subject: [named("sample", name, names)],
        before: Object.fromEntries(members.map(({ pointer, before: value }) => [pointer, value ?? null])),
        after: Object.fromEntries(members.map(({ pointer, after: value }) => [pointer, value ?? null])),
        data: { members: members.map(({ pointer }) => pointer) },
        declared: { before: before.contract.root.origin, after: after.contract.root.origin },
      }),
    ];
  });
}

/** Whether it was compiled of this very definition: what is out of date says nothing. */
async function isCurrent({ contract, module, written }: Compiled): Promise<boolean> {
  return module.includes(`"${await fingerprintOf(contract, webHash, written)}"`);
}

/** What this flowspec makes of the samples of a contract, by their names. */
function renderer(whole: Contract): (sample: string) => unknown {
  const contract = withVariablesOpen(whole);
  const request = lower(contract);
  const { values: known } = sampleVariables(contract);
  return (name) => {
    const sample = contract.samples.find((each) => each.name === name);
    return sample && render(request, new Map([...known, ...sample.values]), sample.now);
  };
}

interface Differing {
  readonly pointer: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** The parts of two bodies that differ, each as deep as both have it. */
function differing(before: Json, after: Json, pointer: string): readonly Differing[] {
  if (sameJson(before, after)) return [];
  const [was, is] = [partsOf(before), partsOf(after)];
  if (was === undefined || is === undefined || Array.isArray(before) !== Array.isArray(after)) return [{ pointer, before, after }];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name): readonly Differing[] => {
    const [one, other] = [was.get(name), is.get(name)];
    const at = pointerTo(pointer, name);
    if (one !== undefined && other !== undefined) return differing(one, other, at);
    return [{ pointer: at, ...(one === undefined ? {} : { before: one }), ...(other === undefined ? {} : { after: other }) }];
  });
}

function partsOf(value: Json): ReadonlyMap<string, Json> | undefined {
  return isObject(value) || Array.isArray(value) ? new Map(Object.entries(value as Readonly<Record<string, Json>>)) : undefined;
}
