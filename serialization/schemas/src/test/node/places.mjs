// Where the checks find what they check: they run in target/node, beside target/forms.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import yaml from "js-yaml";

const here = dirname(fileURLToPath(import.meta.url));
const module = join(here, "..", "..");

export const forms = join(here, "..", "forms");
export const cases = join(module, "src/test/resources/io/github/copguidelines/schemas");
const practicesFolder = join(module, "..", "..", "examples/data/practices");

export const json = (file) => JSON.parse(readFileSync(file, "utf8"));

/** The files of a folder with an ending, as paths, in order. */
export function files(folder, ending) {
  const found = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)).sort() : [];
  if (found.length === 0) {
    throw new Error(`Nothing to check: no file ending with ${ending} in ${folder}`);
  }
  return found.map((name) => join(folder, name));
}

/** The rows of a list of cases: file, then the other columns. */
export function rows(folder) {
  return readFileSync(join(folder, "cases.csv"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split(","));
}

/** The practices, which are written in YAML, as JSON has them. */
export function practices() {
  return files(practicesFolder, ".yaml").map((file) => ({
    file,
    document: yaml.load(readFileSync(file, "utf8"), { schema: yaml.CORE_SCHEMA }),
  }));
}
