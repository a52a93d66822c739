import { child, type DocumentNode, type ScalarNode } from "../model/document.ts";
import { folderOf, joinPath } from "../model/path.ts";
import { unquoted } from "../diagnostics/fixes.ts";
import type { Link } from "./answers.ts";
import { filesNamedIn } from "./names/files.ts";
import type { EditorProject } from "./project.ts";
import type { Subject } from "./subject.ts";

/** What in a text leads to other files: those that it uses, its PDFs; in the configuration the folders of contracts and of what is generated. */
export function linksOf({ document, kind }: Subject, { settings, workspace }: EditorProject): readonly Link[] {
  if (document === undefined) return [];
  if (kind === "configuration") return configuredPaths(document).map(({ node, path }) => ({ span: unquoted(node.span), path }));
  return filesNamedIn(document, settings.project ?? ".").map(({ node, path }) => ({
    span: unquoted(node.span),
    path: workspace.placeOf(path),
  }));
}

/** The paths at a key: one, or a list of them. */
function pathsAt(document: DocumentNode, key: string): readonly DocumentNode[] {
  const node = child(document, key);
  if (node === undefined) return [];
  return node.kind === "list" ? node.items : [node];
}

/** The paths that a configuration names: folders and contracts, and where what is generated goes. */
export function configuredPaths(document: DocumentNode): readonly { readonly node: ScalarNode; readonly path: string }[] {
  const { path: from } = document.span.source;
  return [...pathsAt(document, "specs"), ...pathsAt(document, "out")].flatMap((node) =>
    node.kind !== "scalar" || typeof node.value !== "string" || node.value === ""
      ? []
      : [{ node, path: joinPath(folderOf(from), node.value) }],
  );
}
