import { keysOfSeveral } from "../../runtime/contract/flows.ts";
import { inline, intoEach, to } from "./codecs.ts";
import { type Construct, construct, key } from "./construct.ts";
import { flow } from "./flow.ts";
import { group } from "./group.ts";
import { initiator } from "./initiator.ts";
import { embed } from "./embed.ts";
import { previewKeys } from "./preview.ts";
import * as slot from "./slots.ts";
import { basic, ess, requestsIn } from "./structures.ts";

const requests = [...requestsIn(ess), ...requestsIn(basic)];
const groups = [ess.groupByFiles, ess.prepareGroup, basic.groupByFiles, basic.prepareGroup];

/** Requests that name the kind of their resource even where they have none. */
function resourceTypeGiven(structure: string): boolean {
  return structure === basic.prepare || structure === ess.prepareGroup || structure === basic.prepareGroup;
}

/** What stands at the top of a contract beside the keys of its only flow. */
export const contract: Construct = construct(
  "contract",
  "A contract definition.",
  {
    initiator: key(slot.one(initiator), initiator.doc, inline("", initiator, ...requests)),
    group: key(slot.one(group), "What holds for all contracts of a group; they stand in `flows`.", inline("", group, ...groups)),
    flows: key(
      slot.many(flow),
      "The contracts of a group, 2 to 50; those from templates, 1 to 20.",
      intoEach("FlowGroupInfos", flow, ess.groupByFiles, ess.prepareGroup),
      intoEach("FlowFileInfos", flow, basic.groupByFiles),
      intoEach("BaseFlowInfos", flow, basic.prepareGroup),
      intoEach("FlowInfos", flow, basic.prepareFlows, basic.byTemplates),
    ),
    embed: key(
      slot.one(embed),
      embed.doc,
      inline("FlowOption", embed, ess.prepare, basic.prepare),
      inline("FlowGroupOptions", embed, ...groups),
    ),
    returnUrl: key(slot.url, "Where the sender's browser goes afterwards, at most 200 characters.", to("JumpUrl", basic.prepareFlows)),
    ...previewKeys(basic.byTemplates),
  },
  {
    fillers: (structure, fields) => [
      ...(resourceTypeGiven(structure) ? [["ResourceType", 2] as const] : []),
      ...(flow.fillers?.(structure, fields) ?? []),
    ],
  },
);

/** All keys that the top of a contract can have, whatever its action; a key that a flow has too stands among the flow's. */
export const wholeContract: Construct = {
  ...contract,
  rows: new Map([...[...contract.rows].filter(([name]) => !flow.rows.has(name)), ...flow.rows]),
};

/** The contract of a single flow: its keys stand at the top. */
export const singleContract: Construct = { ...contract, rows: singleRows() };

/** The rows of a contract, and in place of its `flows` those of the only one; a key that both have is the flow's. */
function singleRows(): Construct["rows"] {
  const taken: ReadonlySet<string> = new Set([...keysOfSeveral, ...flow.rows.keys()]);
  return new Map([...contract.rows].flatMap((row) => (row[0] === "flows" ? [...flow.rows] : taken.has(row[0]) ? [] : [row])));
}

/** Whether a construct at the top of contracts is that of a single flow. */
export function holdsSingle({ rows }: Construct): boolean {
  return !keysOfSeveral.some((name) => rows.has(name));
}
