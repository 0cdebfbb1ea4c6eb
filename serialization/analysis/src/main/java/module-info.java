/** Analysis of many practice records: coverage, merging, comparing, drafts. */
module io.github.copguidelines.analysis {
  requires transitive io.github.copguidelines.core;
  requires transitive io.github.copguidelines.serialization;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.analysis.collection;
  exports io.github.copguidelines.analysis.coverage;
  exports io.github.copguidelines.analysis.draft;

  provides io.github.copguidelines.serialization.FileFormat with
      io.github.copguidelines.analysis.coverage.CoverageCsvFormat,
      io.github.copguidelines.analysis.coverage.CoverageHtmlFormat,
      io.github.copguidelines.analysis.coverage.CoverageTextFormat;
}
