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

function judges(draft, folder) {
  const ajv = new draft({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  ajv.addVocabulary(ANNOTATIONS);
  return new Map(files(folder, ".schema.json").map((file) => [basename(file), ajv.compile(json(file))]));
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
for (const [draft, folder] of [
  [Ajv2020, forms],
  [Ajv, join(forms, "draft-07")],
]) {
  const all = judges(draft, folder);
  const check = (schema, document, expected, name) => {
    assert.deepEqual(faults(all.get(schema), document), expected, `${name} by ${schema} in ${folder}`);
    judged++;
  };
  const checkCase = (schema, file, pointer) =>
    check(schema, json(file), basename(file).startsWith("valid-") ? [] : [pointer], file);
  for (const [file, stage, pointer] of rows(cases)) {
    checkCase(`practice-record-${stage}.schema.json`, join(cases, file), pointer);
  }
  const catalogue = join(cases, "catalogue");
  for (const [file, pointer] of rows(catalogue)) {
    checkCase("catalogue.schema.json", join(catalogue, file), pointer);
  }
  for (const { file, document } of practices()) {
    check("practice-record-draft.schema.json", document, [], file);
  }
  for (const file of files(folder, ".schema.json")) {
    json(file).examples.forEach((example) => check(basename(file), example, [], `an example of ${file}`));
  }
}
console.log(`ajv: ${judged} documents judged as expected`);
