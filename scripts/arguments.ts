import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ENGLISH, LANGS, type Lang } from "../src/i18n/lang.ts";
import { type AllWords, wordsOf } from "../src/i18n/words.ts";
import { fileTrouble } from "./file-trouble.ts";

export type CommandName = keyof AllWords["commands"]["commands"];

/**
 * A command: its name after `npm run`, and its options with the word that stands for the value
 * (`out: "DIR"`), or null for a switch. Every command has `--data`, `--lang` and `--help` besides.
 * `operands` names what may follow without a dash; one in square brackets may be left out, and a
 * last one ending in `…` may be repeated.
 */
export interface Command {
  readonly name: CommandName;
  readonly options: Readonly<Record<string, string | null>>;
  readonly operands?: readonly string[];
}

/** What a command was given. `options` has the values as written; a switch that was set is "". */
export interface Given {
  /** The ledger's folder, absolute. */
  readonly data: string;
  /** True where `--data` was given. */
  readonly hasData: boolean;
  readonly lang: Lang;
  readonly options: Readonly<Record<string, string | undefined>>;
  readonly operands: readonly string[];
}

/** Wrong usage: told in one line, with a pointer to `--help`; exit code 2. */
export class WrongUsage extends Error {}

type Reading =
  | { readonly kind: "run"; readonly given: Given }
  | { readonly kind: "help"; readonly text: string }
  | { readonly kind: "wrong"; readonly text: string };

const SHARED = { data: "DIR", lang: LANGS.join("|"), help: null } as const;

/** The language of the messages where `--lang` is not given: the system's, else English. */
export function systemLang(): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return LANGS.find((lang) => locale.startsWith(lang)) ?? ENGLISH;
}

/** Reads a command line; nothing is printed and nothing ends. */
export function readArguments(command: Command, argv: readonly string[], lang: Lang = systemLang()): Reading {
  const spoken = spokenLang(argv) ?? lang;
  try {
    const { values, operands } = parse(command, argv, spoken);
    if (values["help"] !== undefined) return { kind: "help", text: help(command, spoken) };
    checkOperands(command, operands, spoken);
    const { data = "data", lang: _, help: __, ...options } = values;
    const hasData = values["data"] !== undefined;
    return { kind: "run", given: { data: resolve(data), hasData, lang: spoken, options, operands } };
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    return { kind: "wrong", text: refusal(command, error, spoken) };
  }
}

function spokenLang(argv: readonly string[]): Lang | undefined {
  const at = argv.indexOf("--lang");
  const value = at < 0 ? argv.find((a) => a.startsWith("--lang="))?.slice(7) : argv[at + 1];
  return LANGS.find((lang) => lang === value);
}

function parse(command: Command, argv: readonly string[], lang: Lang) {
  const words = wordsOf(lang).commands;
  const known: Record<string, string | null> = { ...SHARED, ...command.options };
  const values: Record<string, string | undefined> = {};
  const operands: string[] = [];
  const options = Object.fromEntries(
    Object.entries(known).map(([name, value]) => [
      name,
      { type: value === null ? "boolean" : "string" } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const placeholder = known[token.name];
    if (placeholder === undefined || !token.rawName.startsWith("--")) {
      throw new WrongUsage(words.unknownOption(token.rawName));
    }
    if (placeholder === null && token.value !== undefined)
      throw new WrongUsage(words.takesNoValue(token.rawName));
    const swallowed = token.value?.startsWith("-") === true && !token.inlineValue;
    if (placeholder !== null && (!token.value || swallowed))
      throw new WrongUsage(words.needsValue(token.rawName));
    values[token.name] = token.value ?? "";
  }
  const asked = values["lang"];
  if (asked !== undefined && !LANGS.some((l) => l === asked)) {
    throw new WrongUsage(words.notOneOf("--lang", asked, LANGS.join(", ")));
  }
  return { values, operands };
}

function checkOperands(command: Command, operands: readonly string[], lang: Lang): void {
  const names = command.operands ?? [];
  const needed = names.filter((name) => !name.startsWith("["));
  if (operands.length < needed.length) {
    throw new WrongUsage(wordsOf(lang).commands.tooFew(needed.slice(operands.length).join(" ")));
  }
  const extra = operands[names.length];
  const repeats = /…\]?$/.test(names.at(-1) ?? "");
  if (extra !== undefined && !repeats) throw new WrongUsage(wordsOf(lang).commands.tooMany(extra));
}

function refusal(command: Command, error: WrongUsage, lang: Lang): string {
  return `${command.name}: ${error.message}\n${wordsOf(lang).commands.seeHelp(command.name)}`;
}

/** How a command is called. */
export function called(name: string): string {
  return name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`;
}

/** Commands as they are called, each with a line on what it does. */
export function listed(names: readonly CommandName[], lang: Lang): string {
  const width = Math.max(...names.map((name) => called(name).length));
  const line = (name: CommandName) =>
    `${called(name).padEnd(width)}  ${wordsOf(lang).commands.commands[name].about}`;
  return names.map(line).join("\n");
}

function help(command: Command, lang: Lang): string {
  const words = wordsOf(lang).commands;
  const own: Readonly<Record<string, string>> = words.commands[command.name];
  const shared: Readonly<Record<string, string>> = words.shared;
  const lines = Object.entries({ ...command.options, ...SHARED }).map(([name, value]) => {
    const flag = value === null ? `--${name}` : `--${name} ${value}`;
    return `  ${flag.padEnd(18)} ${own[name] ?? shared[name] ?? ""}`;
  });
  const synopsis = ["npm run", command.name, "--", `[${words.options}]`, ...(command.operands ?? [])].join(
    " ",
  );
  return [own["about"], "", `${words.usage}: ${synopsis}`, "", `${words.options}:`, ...lines, ""].join("\n");
}

/** An option that must be one of a few words. */
export function oneOf<T extends string>(given: Given, option: string, allowed: readonly T[]): T | undefined {
  const value = given.options[option];
  if (value === undefined) return undefined;
  const found = allowed.find((a) => a === value);
  if (found !== undefined) return found;
  throw new WrongUsage(wordsOf(given.lang).commands.notOneOf(`--${option}`, value, allowed.join(", ")));
}

/** An option that must be a whole number from 0. */
export function wholeNumber(given: Given, option: string): number | undefined {
  const value = given.options[option];
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new WrongUsage(wordsOf(given.lang).commands.notANumber(`--${option}`, value));
}

/**
 * Runs a command to its exit code: what `work` answers (0 clean, 1 problems), 0 after `--help`, 2 for
 * wrong usage. A fault of the program is printed whole and ends with 1.
 */
export async function runCommand(
  command: Command,
  work: (given: Given) => Promise<number> | number,
): Promise<void> {
  const reading = readArguments(command, process.argv.slice(2));
  if (reading.kind === "help") return console.log(reading.text);
  if (reading.kind === "wrong") return end(reading.text, 2);
  try {
    process.exitCode = await work(reading.given);
  } catch (error) {
    if (error instanceof WrongUsage) return end(refusal(command, error, reading.given.lang), 2);
    const trouble = fileTrouble(error, reading.given.lang);
    if (trouble !== null) return end(trouble, 1);
    return end(error instanceof Error ? (error.stack ?? error.message) : String(error), 1);
  }
}

function end(text: string, code: number): void {
  console.error(text);
  process.exitCode = code;
}
