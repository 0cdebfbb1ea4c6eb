// Compiles the declarations in strict mode, with the practices as literals and with what must not compile.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import ts from "typescript";
import { files, forms, practices } from "./places.mjs";

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  types: [],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ES2022,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

const records = practices();
const literals = records.map(
  ({ file, document }) => `// ${basename(file)}\ncheck(${JSON.stringify(document, null, 2)});\n`,
);

// Each line below a directive must be refused, or the compiler complains about the directive.
const refused = `
const minimal = {
  schemaVersion: "1.0", id: "a", version: 1, status: "draft", title: { en: "Title" }, language: "en",
  source: { kind: "submission" }, created: "2026-11-25T08:30:00Z", modified: "2026-11-25T08:30:00Z",
} as const;
check(minimal);
check({ ...minimal, ours: { anything: true } });
check({ ...minimal, kind: "a-kind-of-our-own" });
// @ts-expect-error a code that a closed list lacks
check({ ...minimal, status: "lost" });
// @ts-expect-error a member that must be there
check({ schemaVersion: "1.0" });
// @ts-expect-error a number where a text belongs
check({ ...minimal, started: 2019 });
// @ts-expect-error one text where there is one for each language
check({ ...minimal, title: "Title" });
// @ts-expect-error one code where there is a list
check({ ...minimal, countries: "RW" });
`;

const declarations = files(forms, ".d.ts");
const file = join(forms, "practices.ts");
writeFileSync(
  file,
  `import type { PracticeRecord } from "./practice-record-draft";
declare function check(record: PracticeRecord): void;
${literals.join("")}${refused}`,
);
const found = ts.getPreEmitDiagnostics(ts.createProgram([file, ...declarations], options));
assert.deepEqual(
  found.map((one) => {
    const place = one.file?.getLineAndCharacterOfPosition(one.start ?? 0);
    return `${one.file?.fileName}:${(place?.line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(one.messageText, "\n")}`;
  }),
  [],
);
console.log(`typescript: ${declarations.length} declarations compile, with ${records.length} practices`);
