import ts from "typescript";

/** Text put in place of a piece of source, from `start` up to `end`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The small faults that could stand in place of a node: each is one that a hand might have made. */
export function changesAt(node: ts.Node): Change[] {
  return FAULTS.flatMap((fault) => fault(node));
}

const INSTEAD: Partial<Record<ts.SyntaxKind, readonly string[]>> = {
  [ts.SyntaxKind.LessThanToken]: ["<=", ">="],
  [ts.SyntaxKind.LessThanEqualsToken]: ["<", ">"],
  [ts.SyntaxKind.GreaterThanToken]: [">=", "<="],
  [ts.SyntaxKind.GreaterThanEqualsToken]: [">", "<"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ["!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ["==="],
  [ts.SyntaxKind.PlusToken]: ["-"],
  [ts.SyntaxKind.MinusToken]: ["+"],
  [ts.SyntaxKind.AsteriskToken]: ["/"],
  [ts.SyntaxKind.SlashToken]: ["*"],
  [ts.SyntaxKind.PercentToken]: ["*"],
  [ts.SyntaxKind.AsteriskAsteriskToken]: ["*"],
  [ts.SyntaxKind.AmpersandAmpersandToken]: ["||"],
  [ts.SyntaxKind.BarBarToken]: ["&&"],
  [ts.SyntaxKind.PlusEqualsToken]: ["-="],
  [ts.SyntaxKind.MinusEqualsToken]: ["+="],
  [ts.SyntaxKind.AsteriskEqualsToken]: ["/="],
  [ts.SyntaxKind.SlashEqualsToken]: ["*="],
};

/** Methods and functions that are easily taken for each other. */
const PAIRS = [
  ["some", "every"],
  ["min", "max"],
  ["floor", "ceil"],
  ["find", "findLast"],
  ["findIndex", "findLastIndex"],
  ["indexOf", "lastIndexOf"],
  ["startsWith", "endsWith"],
] as const;
const OTHER = new Map<string, string>(
  PAIRS.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]),
);

/** Calls without which the list is another, or in another order. */
const DROPPED = /^(?:filter|sort|toSorted|reverse|toReversed|slice|trim|toLowerCase)$/;
const SORTS = /^(?:sort|toSorted)$/;
const COMPARES = /^(?:order|ascending|descending|compare\w*)$/;

const FAULTS: readonly ((node: ts.Node) => Change[])[] = [
  otherOperator,
  otherSign,
  otherNumber,
  otherTruth,
  otherName,
  otherEnd,
  droppedCall,
  droppedStatement,
  droppedElement,
  decidedCondition,
  turnedSort,
  turnedComparison,
  loosePattern,
  endedLoop,
];

function put(node: ts.Node, text: string): Change {
  return { start: node.getStart(), end: node.getEnd(), text };
}

/** `+` of texts is left alone: without it nothing compiles. */
function otherOperator(node: ts.Node): Change[] {
  if (!ts.isBinaryExpression(node)) return [];
  const { operatorToken: token, left, right } = node;
  if (token.kind === ts.SyntaxKind.PlusToken && (isText(left) || isText(right))) return [];
  // Without brackets `??` and `&&` may not stand together.
  if (token.kind === ts.SyntaxKind.QuestionQuestionToken) {
    return [put(node, `((${left.getText()}) && (${right.getText()}))`)];
  }
  return (INSTEAD[token.kind] ?? []).map((text) => put(token, text));
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function otherSign(node: ts.Node): Change[] {
  if (ts.isPostfixUnaryExpression(node)) {
    return [{ start: node.end - 2, end: node.end, text: node.getText().endsWith("++") ? "--" : "++" }];
  }
  if (!ts.isPrefixUnaryExpression(node)) return [];
  const { operator, operand } = node;
  const dropped = [ts.SyntaxKind.MinusToken, ts.SyntaxKind.ExclamationToken].includes(operator);
  return dropped ? [put(node, `(${operand.getText()})`)] : [];
}

/** One more and one less. */
function otherNumber(node: ts.Node): Change[] {
  if (ts.isBigIntLiteral(node)) {
    const value = BigInt(node.text.slice(0, -1));
    return [value + 1n, value - 1n].map((other) => put(node, `(${other}n)`));
  }
  if (!ts.isNumericLiteral(node) || isKey(node)) return [];
  const step = Number(node.text) % 1 === 0 ? 1 : Number(node.text) / 2;
  return [Number(node.text) + step, Number(node.text) - step].map((other) => put(node, `(${other})`));
}

function isKey(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node.parent) && node.parent.name === node;
}

function otherTruth(node: ts.Node): Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [put(node, "false")];
  return node.kind === ts.SyntaxKind.FalseKeyword ? [put(node, "true")] : [];
}

function methodOf(node: ts.Node): ts.PropertyAccessExpression | undefined {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return node.expression;
}

function otherName(node: ts.Node): Change[] {
  const method = methodOf(node);
  const other = method && OTHER.get(method.name.text);
  return method && other ? [put(method.name, other)] : [];
}

/** The other end of a list: the oldest for the newest, the last few for the first few. */
function otherEnd(node: ts.Node): Change[] {
  if (ts.isElementAccessExpression(node) && node.argumentExpression.getText() === "0") {
    const assigned = ts.isBinaryExpression(node.parent) && node.parent.left === node;
    return assigned ? [] : [{ start: node.expression.end, end: node.end, text: ".at(-1)" }];
  }
  const method = methodOf(node);
  if (method === undefined || !ts.isCallExpression(node)) return [];
  const given = node.arguments.map((one) => one.getText());
  const call = { start: method.name.getStart(), end: node.end };
  if (method.name.text === "at") return [{ ...call, text: given[0] === "-1" ? "at(0)" : "at(-1)" }];
  if (method.name.text !== "slice") return [];
  if (given.length === 2 && given[0] === "0") return [{ ...call, text: `slice(-(${given[1]}))` }];
  return given.length === 1 && given[0]?.startsWith("-")
    ? [{ ...call, text: `slice(0, ${given[0].slice(1)})` }]
    : node.arguments.filter((one) => !ts.isNumericLiteral(one)).flatMap(oneFurther);
}

function oneFurther(node: ts.Expression): Change[] {
  return [put(node, `${node.getText()} + 1`), put(node, `${node.getText()} - 1`)];
}

function droppedCall(node: ts.Node): Change[] {
  const method = methodOf(node);
  if (method === undefined || !DROPPED.test(method.name.text)) return [];
  if (method.name.text === "slice" && ts.isCallExpression(node) && node.arguments.length === 0) return [];
  return [{ start: method.expression.end, end: node.end, text: "" }];
}

function droppedStatement(node: ts.Node): Change[] {
  if (!ts.isExpressionStatement(node) || node.getText().startsWith("super")) return [];
  return [put(node, ";")];
}

/** A list of ids, kinds or signs without one of them. */
function droppedElement(node: ts.Node): Change[] {
  if (!ts.isArrayLiteralExpression(node) || node.elements.length < 2) return [];
  if (!node.elements.every((one) => ts.isStringLiteral(one) && /^[a-z0-9<>=~-]+$/.test(one.text))) return [];
  const kept = node.elements.map((one) => one.getText());
  return [kept.slice(1), kept.slice(0, -1)].map((some) => put(node, `[${some.join(", ")}]`));
}

function decidedCondition(node: ts.Node): Change[] {
  if (ts.isIfStatement(node)) return [put(node.expression, "true"), put(node.expression, "false")];
  if (ts.isWhileStatement(node)) return [put(node.expression, "false")];
  if (!ts.isConditionalExpression(node)) return [];
  return [put(node.condition, "true"), put(node.condition, "false")];
}

function turnedSort(node: ts.Node): Change[] {
  const method = methodOf(node);
  if (method === undefined || !SORTS.test(method.name.text) || !ts.isCallExpression(node)) return [];
  const [by] = node.arguments;
  if (by === undefined) return [{ start: node.end, end: node.end, text: ".reverse()" }];
  return [put(by, `((a, b) => (${by.getText()})(b, a))`)];
}

function turnedComparison(node: ts.Node): Change[] {
  if (!ts.isCallExpression(node) || node.arguments.length !== 2) return [];
  const [first, second] = node.arguments.map((one) => one.getText());
  if (!COMPARES.test(node.expression.getText()) || first === second) return [];
  return [{ start: node.arguments.pos, end: node.arguments.end, text: `${second}, ${first}` }];
}

/** A pattern that holds no longer at its beginning, or its end. */
function loosePattern(node: ts.Node): Change[] {
  if (!ts.isRegularExpressionLiteral(node)) return [];
  const text = node.getText();
  const start = text.startsWith("/^") ? [put(node, text.replace("/^", "/"))] : [];
  return /[^\\]\$\/[a-z]*$/.test(text) ? [...start, put(node, text.replace(/\$(?=\/[a-z]*$)/, ""))] : start;
}

function endedLoop(node: ts.Node): Change[] {
  return node.kind === ts.SyntaxKind.ContinueStatement ? [put(node, "break;")] : [];
}
