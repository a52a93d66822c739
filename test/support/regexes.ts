import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ts } from "ts-morph";

const src = new URL("../../src/", import.meta.url).pathname;

/** A regular expression of the program. */
export interface FoundRegex {
  readonly path: string;
  /** As it is written; of one that is put together, what it is made of. */
  readonly text: string;
  /** Where it is a literal. */
  readonly regex?: { readonly source: string; readonly flags: string };
}

/** Every regular expression in `src`, found by syntax: literals, and calls of `RegExp`. */
export function regexesOfProgram(): readonly FoundRegex[] {
  const paths = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".generated.ts"),
  );
  return paths.toSorted().flatMap((path) => {
    const text = readFileSync(join(src, path), "utf8");
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
    const found: FoundRegex[] = [];
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const literal = text.slice(node.getStart(file), node.end);
        const end = literal.lastIndexOf("/");
        found.push({ path, text: literal, regex: { source: literal.slice(1, end), flags: literal.slice(end + 1) } });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === "RegExp"
      ) {
        found.push({ path, text: text.slice(node.getStart(file), node.end) });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}
