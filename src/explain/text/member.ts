import type { MemberMeaning, MemberPlace, StructureMeaning } from "../meanings/member.ts";
import type { ReplyMeaning } from "../meanings/reply.ts";
import { actionNames } from "../../model/contract.ts";
import { cut, labelled, type Layout, lines, listed, names, paragraphs, wrapped } from "./layout.ts";

/** A member of the service explained. */
export function memberText({ name, places }: MemberMeaning, layout: Layout): string {
  const { shown, left } = cut(places, layout.all, 6);
  return paragraphs(
    `${layout.paint(name, "bold")} (a member of requests)`,
    ...shown.map((place) => placeText(place, layout)),
    left === 0 ? "" : `and ${left} more places (--all)`,
  );
}

function placeText({ structures, type, required, unused, paths, actions, keys, holds, fixed }: MemberPlace, layout: Layout): string {
  const { paint } = layout;
  const written = keys.map(({ key, negated, structures: own }) => {
    const isPart = own.length < structures.length && own.every((each) => structures.includes(each));
    return `${key}${negated ? ", the opposite" : ""}${isPart ? ` (${own.join(", ")})` : ""}`;
  });
  return lines(
    wrapped(`In ${structures.join(", ")}:`),
    labelled("Type", `${type}${required ? ", required" : ""}${unused ? ", deprecated or not used by the service" : ""}`, paint),
    labelled("Path", names(paths, layout, 2), paint),
    actions.length === actionNames.length ? "" : labelled("Actions", names(actions, layout, 6), paint),
    written.length === 0 ? "" : labelled("Key", names(written, layout), paint),
    holds.length === 0 ? "" : labelled("What it holds is written by", "", paint).trimEnd(),
    holds.length === 0 ? "" : wrapped(names(holds, layout), " ".repeat(12)),
    written.length + holds.length > 0 ? "" : labelled("Key", keyless(fixed, unused), paint),
  );
}

/** Why no key writes a member. */
function keyless(fixed: readonly unknown[], unused: boolean): string {
  if (fixed.length > 0) return `none: it is always ${fixed.map(String).join(" or ")}, and written where it is needed`;
  return unused ? "none: there is no use for it" : "none of its own: the keys around it write it, or `wire` does";
}

/** A structure of the service explained. */
export function structureText({ name, services }: StructureMeaning, layout: Layout): string {
  return paragraphs(
    `${layout.paint(name, "bold")} (a structure of requests)`,
    ...services.map(({ structure, actions, members }) => {
      const { shown, left } = cut(members, layout.all, 20);
      const rows = shown.map(({ member, type, required, unused, keys }) => {
        const key = keys.length > 0 ? keys.join(", ") : unused ? "not used" : "–";
        return [member, `${type}${required ? ", required" : ""}: ${key}`] as const;
      });
      return lines(
        wrapped(`${structure}, of ${actions.length === actionNames.length ? "all actions" : actions.join(", ")}:`),
        listed(rows, "  ", layout.paint),
        left === 0 ? "" : `  and ${left} more (--all)`,
      );
    }),
  );
}

/** A member of replies explained. */
export function replyText({ name, places }: ReplyMeaning, layout: Layout): string {
  const { paint } = layout;
  const { shown, left } = cut(places, layout.all, 6);
  return paragraphs(
    `${paint(name, "bold")} (a member of replies)`,
    ...shown.map(({ path, type, actions }) =>
      lines(labelled("Path", path, paint), labelled("Type", type, paint), labelled("Actions", actionsShown(actions), paint)),
    ),
    left === 0 ? "" : `and ${left} more places (--all)`,
  );
}

function actionsShown(actions: ReplyMeaning["places"][number]["actions"]): string {
  return actions.length === actionNames.length ? "all" : actions.join(", ");
}
