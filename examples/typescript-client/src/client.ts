// Reads the practice records of a folder, refuses what the schema refuses, and prints what the others are about.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { parse } from "yaml";
import type { LocalizedText, PracticeRecord } from "../generated/practice-record.js";

const schema = JSON.parse(readFileSync("generated/practice-record.schema.json", "utf8"));
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
formats.default(ajv);
// Notes for people and tools, which judge nothing; those of other stages, languages and profiles as well.
const notes = ["deprecated-values", "known-prefixes", "known-values", "language", "profile", "recommended", "rules"];
ajv.addVocabulary(notes.map((note) => `x-cop-${note}`));
// What ajv makes of the schema is a type guard: what it lets pass is a PracticeRecord to the compiler, too.
const isPracticeRecord = ajv.compile<PracticeRecord>(schema);

function told(record: PracticeRecord): string {
  const codes = record.implements?.map((implementation) => implementation.code) ?? [];
  return `${titleOf(record.title, record.language)} | ${record.kind ?? "of no kind"} | ${codes.join(" ")}`;
}

function titleOf(title: LocalizedText, language: string): string {
  return title[language] ?? Object.values(title)[0] ?? "";
}

const folder = process.argv[2] ?? "records";
for (const name of readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort()) {
  // "unknown" until it is judged: nobody uses a record by mistake that the schema has not seen.
  const document: unknown = parse(readFileSync(join(folder, name), "utf8"));
  if (isPracticeRecord(document)) {
    console.log(told(document));
  } else {
    isPracticeRecord.errors?.forEach((error) => console.error(`${name}: ${error.instancePath} ${error.message}`));
    process.exitCode = 1;
  }
}
