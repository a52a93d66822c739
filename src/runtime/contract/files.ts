import type { File, Flow } from "../facts.generated.ts";
import { all, countOf, given, hole, type Hole, known } from "../hole.ts";
import { excerpt } from "../mask.ts";
import type { Context, Problem } from "../problem.ts";

/** A flow has not more than one file. */
export function oneFile({ files }: Flow): readonly Problem[] {
  const { least } = countOf(files);
  if (least > 1) return [{ key: "files", message: `A contract takes one file, and this one has ${least}.` }];
  return [];
}

/** A flow has a file. */
export function someFile({ files }: Flow): readonly Problem[] {
  if (!hasFile(files)) return [{ key: "files", message: "The contract has no file." }];
  return [];
}

/** A flow has a file, a template or a draft. */
export function someResource({ files, template, draft }: Flow): readonly Problem[] {
  if (hasFile(files) || given(template) || given(draft)) return [];
  return [{ key: "files", message: "The contract has no file, no template and no draft." }];
}

/** A flow with a file has no template. */
export function* fileOrTemplate(flow: Flow): Iterable<Problem> {
  if (!given(flow.files) || !given(flow.template)) return;
  const related = [{ on: flow, key: "files", message: "the file" }];
  yield { key: "template", message: "A group that is sent from files has no `template`; the service may refuse it.", related };
}

/** An embedded page starts from one resource: the request has room for one only. */
export function* oneResource(flow: Flow, { action }: Context): Iterable<Problem> {
  if (action !== "CreatePrepareFlow" && action !== "ChannelCreatePrepareFlow") return;
  const [first, second] = (["files", "template", "draft"] as const).filter((key) => given(flow[key]));
  if (first === undefined || second === undefined) return;
  const related = [{ on: flow, key: first, message: "the other" }];
  yield { key: second, message: `The contract starts from \`${first}\` and from \`${second}\`, and only one can be sent.`, related };
}

/** A file's id is one that UploadFiles returns. */
export function idOfUpload({ id }: File): readonly Problem[] {
  if (!known(id) || /^[a-zA-Z0-9]{32}$/u.test(id)) return [];
  const message = `${excerpt(id)} is no id that UploadFiles returns, of 32 letters and digits; the service may not find the file.`;
  return [{ key: "id", message }];
}

/** Whether there is a file; one without an id is there, and its missing key is reported as such. */
function hasFile(files: readonly File[] | Hole | undefined): boolean {
  return files === hole || all(files).some(({ id }) => id !== "");
}
