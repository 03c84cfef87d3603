import { wordsOf } from "../src/i18n/words.ts";
import { listed, runCommand, WrongUsage } from "./arguments.ts";
import { isProof, nameOf, PROOFS } from "./prove/proofs.ts";

const at = process.argv.findIndex(isProof);
if (at < 0) {
  await runCommand({ name: "prove", options: {}, operands: ["[NAME]"] }, ({ lang, operands: [name] }) => {
    const names = PROOFS.map(nameOf).join(", ");
    if (name !== undefined) throw new WrongUsage(wordsOf(lang).commands.notOneOf("NAME", name, names));
    console.log(listed(PROOFS, lang));
    return 0;
  });
} else {
  // The proof reads the rest of the line as its own.
  const [name] = process.argv.splice(at, 1);
  await import(`./prove/${name}.ts`);
}
