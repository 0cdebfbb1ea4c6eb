// Compiles every schema with ajv in strict mode, in both drafts, and judges the corpus and the practices by them.
import assert from "node:assert/strict";
import { basename, join } from "node:path";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { cases, files, forms, json, practices, rows } from "./places.mjs";

const ANNOTATIONS = [
  "x-cop-deprecated-values",
  "x-cop-known-prefixes",
  "x-cop-known-values",
  "x-cop-language",
  "x-cop-profile",
  "x-cop-recommended",
  "x-cop-rules",
];

function judges(draft, ending) {
  const ajv = new draft({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  ajv.addVocabulary(ANNOTATIONS);
  return new Map(files(forms, ending).map((file) => [basename(file, ending), ajv.compile(json(file))]));
}

/**
 * The places of a document's faults. An unmet condition is told by what it asks for, and an element that "contains"
 * passes over has no fault.
 */
function faults(judge, document) {
  judge(document);
  const errors = (judge.errors ?? []).filter(
    (error) => error.keyword !== "if" && !error.schemaPath.includes("/contains/"),
  );
  return [...new Set(errors.map((error) => error.instancePath))].sort();
}

let judged = 0;
for (const [draft, ending] of [
  [Ajv2020, ".schema.json"],
  [Ajv, ".draft-07.json"],
]) {
  const all = judges(draft, ending);
  const check = (schema, document, expected, name) => {
    assert.deepEqual(faults(all.get(schema), document), expected, `${name} by ${schema}${ending}`);
    judged++;
  };
  const checkCase = (schema, file, pointer) =>
    check(schema, json(file), basename(file).startsWith("valid-") ? [] : [pointer], file);
  for (const [file, stage, pointer] of rows(cases)) {
    checkCase(`practice-record-${stage}`, join(cases, file), pointer);
  }
  const catalogue = join(cases, "catalogue");
  for (const [file, pointer] of rows(catalogue)) {
    checkCase("catalogue", join(catalogue, file), pointer);
  }
  for (const { file, document } of practices()) {
    check("practice-record-draft", document, [], file);
  }
  for (const file of files(forms, ending)) {
    json(file).examples.forEach((example) => check(basename(file, ending), example, [], `an example of ${file}`));
  }
}
console.log(`ajv: ${judged} documents judged as expected`);
