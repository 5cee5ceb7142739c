import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

const SPOKEN = new Set(["aria-label", "aria-description", "alt", "label", "placeholder", "title"]);

/** Words that a view says without asking the catalogue. */
function ownWords(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(path, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const say = (node: ts.Node, text: string) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    if (/\p{L}{2}/u.test(text)) found.push(`${path}:${line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) say(node, node.text);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText(source))) {
      if (node.initializer && ts.isStringLiteral(node.initializer)) {
        say(node, node.initializer.text);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("every word that a view says is in the catalogue", () => {
  const views = readdirSync("src/views").filter((name) => /(?<!\.test)\.tsx$/.test(name));
  expect(views.length).toBeGreaterThan(50);
  expect(views.flatMap((name) => ownWords(`src/views/${name}`))).toEqual([]);
});
