import { type Document, isMap, isSeq, parseDocument, YAMLMap, type YAMLSeq } from "yaml";
import { actions } from "../../../src/language/tables/actions.ts";
import { flow as flowConstruct } from "../../../src/language/tables/flow.ts";
import { type ActionName, actionNames } from "../../../src/model/contract.ts";
import { addParams, type HostParam, hostParam } from "./params.ts";
import { type Fragment, placed } from "./shape.ts";
import { supportOf } from "./support.ts";

/** What is known while a contract is completed. */
interface Host {
  readonly doc: Document;
  readonly action: ActionName;
  readonly isEss: boolean;
  readonly takes: ReturnType<typeof supportOf>;
  /** The PDF that its file names, where the examples are about PDFs. */
  readonly pdf: { readonly pdf?: string };
  readonly params: Map<string, HostParam>;
  /** How many components and companies it has so far. */
  readonly counts: { components: number; companies: number };
}

/** A map of the contract, and the one that stands at its place beside the other fragment. */
interface Pair {
  readonly map: YAMLMap;
  readonly beside: YAMLMap | undefined;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * A fragment as a whole contract: what it writes as it writes it, and beside that what a contract of the action needs. What one of the two
 * fragments of a page writes and the other does not is what they show, so neither is completed with it.
 */
export function hosted(fragment: Fragment, action: ActionName): string {
  const doc = placed(fragment);
  if (doc === undefined || !isMap(doc.contents)) return hostedText(fragment, action);
  const other = placed({ ...fragment, text: fragment.other, other: fragment.text })?.contents;
  complete(doc, { map: doc.contents, beside: isMap(other) ? other : undefined }, action, fragment.isOfPdf);
  return doc.toString({ lineWidth: 0 });
}

/** A text, whatever it is, below the keys that it does not write itself: none of it is read before it is checked. */
export function hostedText({ text, other }: Fragment, action: ActionName): string {
  const written = [...text.matchAll(/^[a-z]\w*(?=:)/gmu)].map(([key]) => key);
  const doc: Document = parseDocument("{}");
  const map = new YAMLMap();
  for (const key of written) map.set(key, doc.createNode(null));
  doc.contents = doc.createNode(map);
  complete(doc, { map, beside: undefined }, action, false, `${text}${other}`);
  for (const key of written) map.delete(key);
  return `${doc.toString({ lineWidth: 0 })}${text}\n`;
}

/** The action that a fragment names, else the given one. */
function actionOf(map: YAMLMap, action: ActionName): ActionName {
  return actionNames.find((name) => name === map.get("action")) ?? action;
}

function complete(doc: Document, top: Pair, given: ActionName, isOfPdf: boolean, text = doc.toString()): void {
  const action = actionOf(top.map, given);
  const { service } = actions[action];
  const counts = { components: 0, companies: 0 };
  const host: Host = {
    doc,
    action,
    isEss: service === "ess",
    takes: supportOf(action),
    pdf: isOfPdf ? { pdf: "./contract.pdf" } : {},
    params: new Map(),
    counts,
  };
  add(host, top, { flowspec: 1, name: "example" });
  if (!top.map.has("action")) add(host, { map: top.map, beside: undefined }, { action });
  const initiator: Values = host.isEss
    ? { userId: param(host, "sender", "user-id") }
    : { appId: param(host, "app", "text"), organizationOpenId: "org_dianziqian", openId: param(host, "sender", "open-id") };
  add(host, top, { initiator });
  for (const each of pairsAt(top, "initiator")) add(host, each, initiator);
  if (host.takes.returnUrl) add(host, top, { returnUrl: "https://example.com/signed" });
  if (host.takes.group) add(host, top, { group: { title: "入职合同" } });
  if (host.takes.flows) completeGroup(host, top);
  else completeFlow(host, top);
  addParams(doc, top.map, host.params, text, top.beside?.has("params") === true);
}

/** The keys of one contract stand in the first of the group; others fill it up where its size is not what is shown. */
function completeGroup(host: Host, { map, beside }: Pair): void {
  const first = movedFlow(map);
  const besides = beside && movedFlow(beside);
  const theirs = listAt(beside, "flows");
  const isGiven = map.has("flows");
  if (!isGiven) map.set("flows", host.doc.createNode([]));
  const flows = listAt(map, "flows");
  if (flows === undefined) return;
  if (!isGiven) flows.items.push(first);
  const isRepeated = flows.items.some((item) => isMap(item) && item.has("each"));
  const isSized = isGiven && (isRepeated || flows.items.length === 0 || (theirs?.items.length ?? 0) > 1);
  const missing = !host.takes.group || isSized ? 0 : Math.max(0, 2 - flows.items.length);
  for (let added = 0; added < missing; added += 1) flows.items.push(new YAMLMap());
  for (const [index, item] of flows.items.entries()) {
    const other = theirs?.items[index] ?? (index === 0 ? besides : undefined);
    if (isMap(item)) completeFlow(host, { map: item, beside: isMap(other) ? other : undefined });
  }
}

/** Takes the keys of a single contract out of a map. */
function movedFlow(from: YAMLMap): YAMLMap {
  const moved = new YAMLMap();
  moved.items = from.items.filter(({ key }) => flowConstruct.rows.has(String(key)));
  from.items = from.items.filter((pair) => !moved.items.includes(pair));
  return moved;
}

function completeFlow(host: Host, flow: Pair): void {
  const { map, beside } = flow;
  host.counts.components = 0;
  add(host, flow, { title: "采购合同" });
  if (!["files", "template", "draft"].some((key) => map.has(key) || beside?.has(key))) {
    const isOfTemplate = !host.takes.files || namesTemplate(map);
    const file = { id: param(host, "file", "file-id"), ...host.pdf };
    add(host, flow, isOfTemplate ? { template: param(host, "template", "template-id") } : { files: [file] });
  }
  for (const { map: file } of pairsAt(flow, "files")) add(host, { map: file, beside: undefined }, { id: param(host, "file", "file-id") });
  const isListed = map.has("approvers");
  // An approval is for approvers of the sending company.
  const isReviewed = ["beforeSigning", "beforeSending"].some((key) => map.getIn(["ownApproval", key]) === true);
  if (!isListed && map.get("approversLater") !== true) map.set("approvers", host.doc.createNode([isReviewed ? { type: "company" } : {}]));
  if (holds(map, "person-auto")) add(host, flow, { autoSignScene: "prescription" });
  if (holds(map, "addable")) add(host, flow, { signPlacement: "approver" });
  for (const approver of pairsAt(isListed ? flow : { map, beside: undefined }, "approvers")) completeApprover(host, approver, map);
  completeComponents(host, flow, "fill");
}

function completeApprover(host: Host, approver: Pair, flow: YAMLMap): void {
  const { map, beside } = approver;
  identify(host, approver);
  const type = String(map.get("type"));
  const isOfTemplate = flow.has("template") && host.takes.recipientId;
  const placesItself = flow.get("signPlacement") === "approver" || [map, beside].some((each) => each !== undefined && namesTemplate(each));
  if (isOfTemplate) add(host, approver, { recipientId: param(host, "role", "text") });
  else if (!placesItself) add(host, approver, { sign: [signOf(host, type)] });
  completeComponents(host, approver, "sign");
  completeComponents(host, approver, "fill");
}

/** Whether what is signed names components of a template. */
function namesTemplate(map: YAMLMap): boolean {
  return JSON.stringify(map).includes('"sign":[{"template"');
}

/** Who signs. On essbasic the first company is the one that sends, another has an id of its own. */
function identify(host: Host, approver: Pair): void {
  const { map, beside } = approver;
  if (map.has("use")) return add(host, approver, { name: param(host, "name", "person-name"), mobile: param(host, "mobile", "mobile") });
  const isOfCompany = /"type":"(?:paging-|legal-person-)?seal"|"seal(?:Id|Kind)|"registration|busi-/u;
  add(host, approver, { type: isOfCompany.test(JSON.stringify([map, beside])) ? "company" : "person" });
  const type = String(map.get("type"));
  if (type.startsWith("company")) add(host, approver, { organization: "典子谦示例企业" });
  if (type === "company" && !host.isEss && map.get("outsideApp") !== true) {
    host.counts.companies += 1;
    const organizationOpenId = host.counts.companies === 1 ? "org_dianziqian" : "org_lisi";
    add(host, approver, { organizationOpenId, openId: param(host, "employee", "open-id") });
  }
  if (!map.has("userId")) add(host, approver, { name: param(host, "name", "person-name"), mobile: param(host, "mobile", "mobile") });
}

function signOf(host: Host, type: string): Values {
  if (type === "company-auto") return { type: "seal", sealId: param(host, "seal", "seal-id") };
  return { type: type === "company" ? "seal" : "signature" };
}

/** Where the components of a list stand, each on a page of its own or at its words, and how large those are that have no size by themselves. */
function completeComponents(host: Host, of: Pair, key: "sign" | "fill"): void {
  for (const component of pairsAt(of, key)) {
    const type = String(component.map.get("type"));
    if (type === "watermark" || component.map.has("template")) continue;
    host.counts.components += 1;
    const onPage = type.startsWith("paging-") ? { y: 260 } : { page: host.counts.components, x: 100, y: 600 };
    add(host, component, { at: of.map.has("each") ? { keyword: "签字" } : onPage });
    const at = component.map.get("at");
    const isSized = type === "seal" || type === "signature" || (isMap(at) && at.has("field"));
    if (!isSized) add(host, component, { size: [100, 40] });
  }
}

/** Adds the keys that neither of two maps writes. */
function add({ doc }: Host, { map, beside }: Pair, values: Values): void {
  for (const [key, value] of Object.entries(values))
    if (!map.has(key) && !beside?.has(key)) map.set(doc.createNode(key), doc.createNode(value));
}

/** A placeholder of a parameter; persons have their own each. */
function param({ params }: Host, name: string, type: HostParam["type"]): string {
  const isShared = ["sender", "app", "file", "template", "seal"].includes(name);
  const added = hostParam(name, type, isShared ? undefined : params.size);
  params.set(added.name, added);
  return `{{${added.name}}}`;
}

/** The maps of a list of a map, or the map at the key, each with its counterpart. */
function pairsAt({ map, beside }: Pair, key: string): readonly Pair[] {
  const found = map.get(key);
  const other = beside?.get(key);
  const [mine, theirs] = [found, other].map((each) => (isSeq(each) ? each.items : [each]));
  return (mine ?? []).flatMap((item, index) => {
    const counterpart = theirs?.[index];
    return isMap(item) ? [{ map: item, beside: isMap(counterpart) ? counterpart : undefined }] : [];
  });
}

function listAt(map: YAMLMap | undefined, key: string): YAMLSeq | undefined {
  const found = map?.get(key);
  return isSeq(found) ? found : undefined;
}

/** Whether a key or a word stands anywhere in a map. */
function holds(map: YAMLMap, word: string): boolean {
  return JSON.stringify(map).includes(`"${word}"`);
}
