import { memberMeaning } from "../../explain/meanings/member.ts";
import { allMembers, bare } from "../../explain/tables/members.ts";
import { innerOf } from "../../language/readers/lower.ts";
import { type Asked, type InAction, scalarAt, targetsAround, type Told } from "./asked.ts";
import { memberOf } from "../../wire/structures.ts";
import { bold, listed, paragraphs, said } from "../markdown.ts";

/** A member of the service that `wire` sets, or that `omit` leaves out: what it is, and the keys that write it. */
export function toldOfMember(asked: Asked): Told | undefined {
  const { at, way, words } = asked;
  const [key, ...steps] = way?.rest ?? [];
  if (at === undefined || way === undefined || (key !== "wire" && key !== "omit")) return undefined;
  const path = key === "wire" ? steps.filter((step) => !/^\d+$/u.test(step)) : String(scalarAt(asked)?.value ?? "").split(".");
  if (path.length === 0 || (key === "wire" ? at.kind !== "key" : at.kind !== "value")) return undefined;
  const last = way.keys.at(-1);
  const around = targetsAround(asked, way.keys);
  const targets = around.flatMap(({ targets: own }: InAction) =>
    last === undefined ? own : (innerOf(last.row.columns, own)?.targets ?? own),
  );
  const base = last?.row.columns.flatMap(({ codec }) => (codec.kind === "inline" && codec.base !== "" ? [codec.base] : [])) ?? [];
  for (const { structure } of targets) {
    const text = memberText([...(base[0]?.split(".") ?? []), ...path], structure, words);
    if (text !== undefined) return { text, span: at.span };
  }
  return undefined;
}

/** What a member of a structure is, at the end of a path of members. */
function memberText(path: readonly string[], structure: string, words: Asked["words"]): string | undefined {
  const name = path.at(-1) ?? "";
  const holder = path.slice(0, -1).reduce((at, step) => memberOf(at, step)?.type ?? "", structure);
  const entry = allMembers().find((each) => each.structure === holder && each.member === name);
  const place = entry && memberMeaning(name, [entry], words).places[0];
  if (entry === undefined || place === undefined) return undefined;
  const { hover } = words;
  const written = place.keys.filter(({ negated }) => !negated).map(({ key }) => key);
  const opposite = place.keys.filter(({ negated }) => negated).map(({ key }) => key);
  const isKeyless = written.length + opposite.length + place.holds.length === 0;
  const head = hover(place.required ? "head-member-required" : "head-member", { name: bold(name), structure: bare(holder) });
  return (
    paragraphs(
      head,
      listed(
        hover("type", { type: said(place.type) }),
        written.length === 0 ? undefined : hover("written-by-keys", { keys: written }),
        opposite.length === 0 ? undefined : hover("opposite-of-keys", { keys: opposite }),
        place.holds.length === 0 ? undefined : hover("holds-of-keys", { keys: place.holds }),
        place.unused
          ? hover("no-use")
          : !isKeyless
            ? undefined
            : place.fixed.length > 0
              ? hover("always-value", { values: place.fixed.map(String) })
              : hover("keyless"),
      ),
    ) ?? head
  );
}
