import { allParams, type Contract, type Param } from "../model/contract.ts";
import type { Request } from "../model/request.ts";
import { at } from "../model/tree.ts";
import type { PartyCounts } from "../runtime/reply/found.ts";
import { flowOrder, replyOf, sentPlaces, signLinks } from "../wire/replies.ts";
import { type SentData, sentData } from "./after-data.ts";
import { commonCounts, flowsOf, linkCounts, roleCounts } from "./after-parties.ts";
import { isPreview } from "./after-reply.ts";

/** A request, with the parameters that it reads. */
interface Sent {
  readonly request: Request;
  readonly params: ReadonlyMap<string, Param>;
}

/** What is read of a reply's approvers: the roles of all contracts together, and the path of the approvers in each. */
export interface ApproversRead {
  readonly path: string;
  readonly counts: PartyCounts;
  /** Of several contracts in one request: each by its title. */
  readonly flows?: FlowsRead;
}

/** What is read of a reply's contracts: where a request has them, and how far the order of the reply is theirs. */
export interface FlowsRead {
  readonly list: string;
  readonly order: NonNullable<(typeof flowOrder)[Request["action"]]>;
}

/** Nothing where a reply lists no approvers, or none were sent. */
export function approversRead({ request, params }: Sent): ApproversRead | undefined {
  const { flows: list, approvers: path } = sentPlaces[request.action];
  const isTold = replyOf(request.action).some(({ is }) => is === "approvers" || is === "approvers-by-flow");
  const lists = flowsOf(request.root, list).map((flow) => at(flow, path));
  if (!isTold || isPreview(request) || lists.every((each) => each === undefined)) return undefined;
  const counts = commonCounts(lists.map((each) => roleCounts(each, params)));
  const flows = flowsRead(request);
  return { path, counts, ...(flows ? { flows } : {}) };
}

/** Nothing where a request makes one contract, or a reply does not tell which is which. */
export function flowsRead(request: Request): FlowsRead | undefined {
  const { flows: list } = sentPlaces[request.action];
  const order = flowOrder[request.action];
  return list === undefined || order === undefined || isPreview(request) ? undefined : { list, order };
}

/** The roles whose parties can have a link to sign, and the call that makes it. */
export interface LinksRead {
  readonly link: NonNullable<(typeof signLinks)[Request["action"]]>;
  readonly path: string;
  readonly counts: PartyCounts;
}

/** Nothing where nobody can have a link. */
export function linksRead({ request, params }: Sent): LinksRead | undefined {
  const link = signLinks[request.action];
  const { approvers: path } = sentPlaces[request.action];
  const counts = link === undefined || isPreview(request) ? {} : linkCounts(at(request.root, path), params, link);
  return link === undefined || Object.keys(counts).length === 0 ? undefined : { link, path, counts };
}

/** The data that contracts send along and get back, those that look the same once. */
export function dataRead({ contract, request }: { readonly contract: Contract; readonly request: Request }): readonly SentData[] {
  const { flows: list, data: path } = sentPlaces[request.action];
  const all = flowsOf(request.root, list).flatMap((flow) => sentData(flow, path, allParams(contract)) ?? []);
  return [...new Map(all.map((each) => [JSON.stringify(each.shape), each])).values()];
}
