import type { Approver, Flow } from "../facts.generated.ts";
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

/** Recognised handwriting is not viewed with a mobile code. */
export function* viewOfRecognised(flow: Flow): Iterable<Problem> {
  if (flow.viewCheck !== "mobile") return;
  const related = [{ on: flow, key: "viewCheck", message: "the check" }];
  const message = "The check by mobile code has no effect where only a recognised handwritten signature is allowed.";
  for (const place of all(flow.approvers).flatMap(recognisedOnly)) yield { on: place, key: "signatureKinds", message, related };
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
