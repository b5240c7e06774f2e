// Reads what a TypeScript file imports, in every form the language has. Knows nothing of the house's rules.
import ts from 'typescript';

export interface SourceImport {
  /** As written; null when it is not a literal and so cannot be checked. */
  readonly specifier: string | null;
  /** The compiler erases it: nothing of it is there at run time. */
  readonly typeOnly: boolean;
  /** One-based. */
  readonly line: number;
}

/** Every import, re-export, `import()`, `require()` and import type of a source text, in its order. The name tells whether JSX is meant. */
export function readImports(source: string, name = 'source.ts'): readonly SourceImport[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found: SourceImport[] = [];
  const note = (node: ts.Node, specifier: ts.Node | undefined, typeOnly: boolean): void => {
    found.push({
      specifier: specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier.text : null,
      typeOnly,
      line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node, node.moduleSpecifier, isErased(node.importClause));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
      note(node, node.moduleSpecifier, node.isTypeOnly || areAllTypes(node.exportClause));
    else if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference))
      note(node, node.moduleReference.expression, node.isTypeOnly);
    else if (ts.isImportTypeNode(node))
      note(node, ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && loadsAModule(node.expression)) note(node, node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** True for a file that holds nothing but imports and re-exports. */
export function isBarrel(source: string): boolean {
  const { statements } = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  return (
    statements.some(ts.isExportDeclaration) &&
    statements.every(s => ts.isExportDeclaration(s) || ts.isImportDeclaration(s))
  );
}

function isErased(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false; // import './side-effect'
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return clause.name === undefined && areAllTypes(clause.namedBindings);
}

/** `{ type A, type B }`, and not the empty braces, which still load the module. */
function areAllTypes(names: ts.NamedImportBindings | ts.NamedExportBindings | undefined): boolean {
  if (names === undefined || !(ts.isNamedImports(names) || ts.isNamedExports(names))) return false;
  return names.elements.length > 0 && names.elements.every(element => element.isTypeOnly);
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `module.require(…)`. */
function loadsAModule(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === 'require';
  return ts.isPropertyAccessExpression(callee) && /^(module\.require|require\.resolve)$/.test(callee.getText());
}
