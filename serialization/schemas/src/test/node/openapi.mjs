// Lints every OpenAPI document by the recommended rules of Redocly: no error.
import assert from "node:assert/strict";
import { basename } from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { files, forms } from "./places.mjs";

const config = await createConfig({
  extends: ["recommended"],
  rules: {
    // Examples are judged, with members that the model does not know.
    "no-invalid-schema-examples": { severity: "error", allowAdditionalProperties: true },
    // A document of components leaves it to others to use them.
    "no-unused-components": "off",
  },
});
const documents = files(forms, ".openapi.json");
for (const document of documents) {
  const problems = await lint({ ref: document, config });
  const told = problems.map((one) => `${one.severity} ${one.ruleId} ${one.location[0]?.pointer ?? ""} ${one.message}`);
  assert.deepEqual(told.filter((one) => one.startsWith("error")), [], basename(document));
  for (const one of new Set(told)) {
    console.log(`${basename(document)}: ${one}`);
  }
}
console.log(`openapi: ${documents.length} documents without an error`);
