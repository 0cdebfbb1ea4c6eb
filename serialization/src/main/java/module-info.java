/** Reads and writes objects of the model, and bundles the catalogue. */
@SuppressWarnings("module") // analysis, jackson2 and spreadsheets are built after this one
module io.github.copguidelines.serialization {
  requires transitive io.github.copguidelines.core;
  requires transitive tools.jackson.databind;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
  requires org.snakeyaml.engine;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.serialization;
  exports io.github.copguidelines.serialization.export;
  exports io.github.copguidelines.serialization.binding.internal to
      io.github.copguidelines.jackson2;
  exports io.github.copguidelines.serialization.csv.internal to
      io.github.copguidelines.analysis,
      io.github.copguidelines.spreadsheets;

  uses io.github.copguidelines.serialization.FileFormat;

  provides io.github.copguidelines.catalogue.CatalogueProvider with
      io.github.copguidelines.serialization.BundledCatalogue;
  provides io.github.copguidelines.serialization.FileFormat with
      io.github.copguidelines.serialization.JsonFormat,
      io.github.copguidelines.serialization.NdjsonFormat,
      io.github.copguidelines.serialization.YamlFormat;
  provides tools.jackson.databind.JacksonModule with
      io.github.copguidelines.serialization.CopModule;
}
