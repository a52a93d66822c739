// What the runtime says, in the language in which it is shipped.
import { ts } from "ts-morph";

/**
 * A text of the runtime in which what it says beside laws, and how it writes the values of sentences, is another language's; `words` are what
 * `src/words` has of it, none for English. What may be said is known to the types of this house alone: templates as types make an application's
 * compiler slow, and a type cannot be cut into lines as a text can.
 */
export function withWords(text, words) {
  const edits = [];
  const visit = (node) => {
    if (ts.isTypeQueryNode(node) && isOfMessages(node.exprName.getText())) edits.push([node.getStart(), node.end, "Messages"]);
    else ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile("runtime.ts", text, ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    const edited = declarations.map((declaration) => saidAs(declaration, words)).find((edit) => edit !== undefined);
    if (edited === undefined) visit(statement);
    else edits.push(edited);
  }
  const changed = edits.toReversed().reduce((left, [start, end, by]) => left.slice(0, start) + by + left.slice(end), text);
  return changed.replaceAll(/\b(Messages|\w+<Messages>)(?:\s+[&|]\s+\1)+/gu, "$1");
}

/** What stands for a declaration after its name, where what it says is put otherwise. */
function saidAs({ name, initializer, end }, words) {
  const own = words?.messages[name.getText()];
  if (own !== undefined) return [name.end, end, `: Messages = ${JSON.stringify(own)}`];
  if (words !== undefined && name.getText() === "formats") return [name.end, end, ` = (): Formats => ${words.formats}`];
  const isConst = isOfMessages(name.getText()) && initializer !== undefined && ts.isAsExpression(initializer);
  return isConst ? [name.end, end, `: Messages = ${initializer.expression.getText()}`] : undefined;
}

function isOfMessages(name) {
  return /(?:Messages|Helps)$/u.test(name);
}
