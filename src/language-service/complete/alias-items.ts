import { child, type DocumentNode } from "../../model/document.ts";
import type { Completion } from "../answers.ts";
import { type Asked, described } from "./asked.ts";
import type { AliasCursor } from "./cursor.ts";
import { type Place, placesAt } from "./place.ts";

/** What anchors before a place call that belongs there: of a map that keys are brought from, or of a value, what the tables say of both is the same. */
export function aliasItems(asked: Asked, cursor: AliasCursor): readonly Completion[] {
  const { document, pointer, span, anchors, isMerge } = cursor;
  const wanted = placesAt(asked.subject, document, pointer, asked.project);
  return [...anchors]
    .filter(([, node]) => !isMerge || node.kind === "map")
    .filter(([, node]) => !holdsPlace(node, pointer) && belongs(asked, cursor, node, wanted))
    .map(([name, node]) => ({
      label: `*${name}`,
      kind: "value",
      ...described(shown(node)),
      span,
      text: `*${name}`,
    }));
}

/** Whether a place is in what is called: nothing holds itself. */
function holdsPlace({ pointer }: DocumentNode, at: string): boolean {
  return at === pointer || at.startsWith(`${pointer}/`);
}

function belongs({ subject, project }: Asked, { document }: AliasCursor, node: DocumentNode, wanted: readonly Place[]): boolean {
  const found = placesAt(subject, document, node.pointer, project);
  return wanted.length === 0 || found.length === 0 || wanted.some((one) => found.some((other) => kindOf(one) === kindOf(other)));
}

/** What belongs at a place, for comparison: a construct, one key of one, or a section of what is declared. */
function kindOf({ construct, way, listed }: Place): string {
  if (construct !== undefined && way.rest.length === 0) return construct.name;
  const last = way.keys.at(-1);
  const below = way.rest.map((step) => (/^\d+$/u.test(step) ? "-" : step));
  const [section, ...inner] = below;
  // Samples of one contract are alike, and so are declarations.
  if (last === undefined && (section === "samples" || section === "params")) return `${section} ${inner.length}`;
  return `${last?.construct.name}.${last?.key} ${below.join(".")} ${listed}`;
}

/** What is called, in short. */
function shown(node: DocumentNode): string {
  if (node.kind === "scalar") return typeof node.value === "string" ? node.value : JSON.stringify(node.value);
  const words = ["type", "role", "title"].map((key) => child(node, key));
  const said = words.flatMap((word) => (word?.kind === "scalar" && typeof word.value === "string" ? word.value : []));
  return said.length > 0 ? said.join(" · ") : node.kind === "map" ? [...node.entries.keys()].join(", ") : "";
}
