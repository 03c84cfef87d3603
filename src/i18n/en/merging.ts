import type { Words } from "../shape.ts";
import type { merging as chinese } from "../zh/merging.ts";

const cellOf = (text: string) => (text === "" ? "empty" : text);

export const merging: Words<typeof chinese> = {
  installed: (folder) =>
    `set up: from now on git merges the tables in ${folder} by the keys of their rows (in this copy of the repository, on this machine)`,
  noRepository: (folder) => `${folder} is in no git repository`,
  threeFiles: "three files are needed: the one before both edits, your own, the other's",
  noneOpen: "no table waits to be merged",
  merged: (file) => `${file}: merged by the keys of its rows, without a conflict`,
  asked: (file, count) =>
    `${file}: merged by the keys of its rows; ${count === 1 ? "1 question is" : `${count} questions are`} left to people`,
  deleted: (line, key, side) =>
    `  line ${line} (${key}): one side (${side}) deleted it, the other changed it`,
  differs: (line, key, cells) => `  line ${line} (${key}): ${cells}`,
  cell: (column, base, ours, theirs) =>
    `${column} was ${cellOf(base)}, ours says ${cellOf(ours)}, theirs ${cellOf(theirs)}`,
  settle:
    "Open the file, keep the row that is right between each pair of markers, and run npm run check; once it is sound, git add and commit",
  notATable: (file) => `${file}: no table of the ledger; git merges it line by line`,
  deletedFile: (file) => `${file}: one side deleted the whole file; decide with git rm or git add`,
  byHand: (file) =>
    `${file}: somebody has edited it since, so it was left alone; git checkout --merge -- ${file} begins again`,
  settledByHand: (file) => `${file}: its markers are gone; once npm run check is sound, git add ${file}`,
  leftToGit: (file, reason) => `${file}: ${reason}; only git can merge it, as text`,
  reasons: {
    json: "tables in JSON are not merged by keys",
    unreadable: "one version cannot be read as text",
    encodings:
      "the versions are in different encodings and no line shows that they are read rightly; run npm run check -- --fix --write on each first",
    conflict: "one version still has markers of a conflict",
    quotes: "one version has unsound quotes",
    header: "one version's header lacks a column or has one twice",
    width: "one version has a row with too many or too few cells",
    blank: "one version has a blank row",
    doubled: "one version has two rows with the same key",
  },
};
