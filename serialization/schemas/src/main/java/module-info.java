/** The model for other programming languages: JSON Schemas and the formats made from them. */
module io.github.copguidelines.schemas {
  requires transitive io.github.copguidelines.core;
  requires transitive io.github.copguidelines.profiles;
  requires jakarta.validation;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.schemas;
}
