import type { Approver, Contract, Flow } from "../facts.generated.ts";
import { all, given, hole, known } from "../hole.ts";
import type { Problem } from "../problem.ts";

/** Where a person signs automatically, the scene is named. */
export function* sceneOfAutoSign({ approvers, autoSignScene }: Flow): Iterable<Problem> {
  const person = all(approvers).find(({ type }) => type === "person-auto");
  if (person !== undefined && !given(autoSignScene))
    yield { on: person, key: "type", message: "This person signs automatically, and the contract does not name the scene." };
}

/** The only scene that is named for contracts of a group. */
export function* sceneInGroup({ autoSignScene }: Flow): Iterable<Problem> {
  if (autoSignScene === "other")
    yield { key: "autoSignScene", message: "In a group, only prescriptions are a documented scene; the service may refuse another." };
}

/** Who signs automatically cannot place components, so they are there. */
export function* placesOfAutoSign({ approvers, signPlacement }: Flow): Iterable<Problem> {
  if (signPlacement !== "approver") return;
  for (const approver of all(approvers)) {
    const auto = approver.type === "company-auto" || approver.type === "person-auto";
    if (auto && !given(approver.sign))
      yield { on: approver, message: "This approver signs automatically, so it cannot place sign components itself, and it has none." };
  }
}

/** Recognised handwriting is not viewed with a mobile code, whether the contract, its group or the approver asks for one. */
export function* viewOfRecognised(facts: Contract | Flow): Iterable<Problem> {
  if ("group" in facts) {
    const { group } = facts;
    if (known(group) && group.viewCheck === "mobile") for (const flow of all(facts.flows)) yield* unviewed(all(flow.approvers), group);
  } else if ("viewCheck" in facts && given(facts.viewCheck)) {
    if (facts.viewCheck === "mobile") yield* unviewed(all(facts.approvers), facts);
  }
}

/** As {@link viewOfRecognised}, for an approver's own check: the contract's goes before it, and a choice of checks leaves another. */
export function* ownViewOfRecognised(approver: Approver): Iterable<Problem> {
  const { viewCheck } = approver;
  if (known(viewCheck) && viewCheck.every((check) => check === "mobile")) yield* unviewed([approver], approver);
}

function* unviewed(approvers: readonly Approver[], by: object): Iterable<Problem> {
  const related = [{ on: by, key: "viewCheck", message: "the check" }];
  const message = "The check by mobile code has no effect where only a recognised handwritten signature is allowed.";
  for (const place of approvers.flatMap(recognisedOnly)) yield { on: place, key: "signatureKinds", message, related };
}

/** Where an approver, who is a person, can sign with nothing but recognised handwriting. */
function recognisedOnly(approver: Approver): readonly object[] {
  if (approver.type !== "person") return [];
  return [approver, ...all(approver.sign)].filter(
    ({ signatureKinds: kinds }) => known(kinds) && kinds.every((kind) => kind === "ocr-esign"),
  );
}

/** The form of the preview is for contracts that are previewed. */
export function* formOfPreview({ preview, previewAs }: Flow): Iterable<Problem> {
  if (known(previewAs) && preview !== true && preview !== hole)
    yield { key: "previewAs", message: "`previewAs` has no effect unless `preview` is true." };
}
