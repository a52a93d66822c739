import type { MemberMeaning, MemberPlace, StructureMeaning } from "../meanings/member.ts";
import type { ReplyMeaning } from "../meanings/reply.ts";
import { actionNames } from "../../model/contract.ts";
import { cut, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** A member of the service explained. */
export function memberText({ name, places }: MemberMeaning, layout: Layout): string {
  const { say } = layout.words;
  const { shown, left } = cut(places, layout.all, 6);
  return paragraphs(
    say("member", { name: layout.paint(name, "bold") }),
    ...shown.map((place) => placeText(place, layout)),
    left === 0 ? "" : say("more-places", { count: left }),
  );
}

function placeText(place: MemberPlace, layout: Layout): string {
  const { structures, unused, paths, actions, keys, holds, fixed } = place;
  const {
    paint,
    words: { say },
  } = layout;
  const written = keys.map((each) => keyText(each, structures, layout));
  return lines(
    wrapped(say("in-structures", { structures })),
    labelled(say("type"), typeText(place, layout), paint),
    labelled(say("path"), names(paths, layout, 2), paint),
    actions.length === actionNames.length ? "" : labelled(say("actions"), names(actions, layout, 6), paint),
    written.length === 0 ? "" : labelled(say("key-label"), names(written, layout), paint),
    holds.length === 0 ? "" : labelled(say("holds"), "", paint).trimEnd(),
    holds.length === 0 ? "" : wrapped(names(holds, layout), " ".repeat(12)),
    written.length + holds.length > 0 ? "" : labelled(say("key-label"), keyless(fixed, unused, layout), paint),
  );
}

function typeText({ type, required, unused }: MemberPlace, { words: { say } }: Layout): string {
  if (required) return say(unused ? "type-required-unused" : "type-required", { type });
  return unused ? say("type-unused", { type }) : type;
}

/** A key that writes a member; with the structures for which it does where the others have none. */
function keyText(
  { key, negated, structures: own }: MemberPlace["keys"][number],
  all: readonly string[],
  { words: { say } }: Layout,
): string {
  const isPart = own.length < all.length && own.every((each) => all.includes(each));
  if (isPart) return say(negated ? "opposite-in" : "key-in", { key, structures: own });
  return negated ? say("opposite", { key }) : key;
}

/** Why no key writes a member. */
function keyless(fixed: readonly unknown[], unused: boolean, { words: { say } }: Layout): string {
  if (fixed.length > 0) return say("fixed", { values: fixed.map(String) });
  return say(unused ? "useless" : "keyless");
}

/** A structure of the service explained. */
export function structureText({ name, services }: StructureMeaning, layout: Layout): string {
  const {
    paint,
    words: { say },
  } = layout;
  return paragraphs(
    say("structure", { name: paint(name, "bold") }),
    ...services.map(({ structure, actions, members }) => {
      const { shown, left } = cut(members, layout.all, 20);
      const rows = shown.map(({ member, type, required, unused, keys }) => {
        const key = keys.length > 0 ? say("names", { names: keys }) : unused ? say("not-used") : "–";
        return [member, say(required ? "member-row-required" : "member-row", { type, key })] as const;
      });
      const of = actions.length === actionNames.length ? say("all-actions") : say("names", { names: actions });
      return lines(
        wrapped(say("structure-of", { structure, actions: of })),
        listed(rows, "  ", paint),
        left === 0 ? "" : `  ${say("more", { count: left })}`,
      );
    }),
  );
}

/** A member of replies explained. */
export function replyText({ name, places }: ReplyMeaning, layout: Layout): string {
  const {
    paint,
    words: { say },
  } = layout;
  const { shown, left } = cut(places, layout.all, 6);
  return paragraphs(
    say("reply-member", { name: paint(name, "bold") }),
    ...shown.map(({ path, type, actions }) =>
      lines(
        labelled(say("path"), path, paint),
        labelled(say("type"), type, paint),
        labelled(say("actions"), actions.length === actionNames.length ? say("every-action") : say("names", { names: actions }), paint),
      ),
    ),
    left === 0 ? "" : say("more-places", { count: left }),
  );
}
