// Judges the documents of this kit by the schemas with ajv, and compares with the index.
// Usage: node check.mjs FOLDER, the folder that "cop schema --out FOLDER" wrote the schemas to. Needs ajv 8.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";

const kit = dirname(fileURLToPath(import.meta.url));
const schemas = process.argv[2];
if (schemas === undefined) {
  console.error("Usage: node check.mjs FOLDER-OF-SCHEMAS");
  process.exit(2);
}
const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

// Formats and the keywords that begin with x-cop- are annotations: they have no effect on the verdict.
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const judges = new Map();
function judge(name) {
  if (!judges.has(name)) {
    judges.set(name, ajv.compile(json(schemas, name)));
  }
  return judges.get(name);
}

let right = 0;
let wrong = 0;
let passedOver = 0;
for (const one of json(kit, "index.json").cases) {
  if (one.schemaValid === null) {
    passedOver++; // not JSON, or a member twice: nothing for a schema to judge
    continue;
  }
  const check = judge(one.schema);
  if (check(json(kit, one.file)) === one.schemaValid) {
    right++;
  } else {
    wrong++;
    const why = (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`).join("; ");
    console.log(`${one.file}: expected ${one.schemaValid ? "valid" : "invalid"}. ${why}`);
  }
}
console.log(`kit: ${right} as expected, ${wrong} not, ${passedOver} not for schemas`);
process.exit(right > 0 && wrong === 0 ? 0 : 1); // a kit of which nothing was judged shows nothing
