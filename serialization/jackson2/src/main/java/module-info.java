/** The types of the model in mappers of Jackson 2. */
@SuppressWarnings("module") // the digit at the end is the major version of Jackson
module io.github.copguidelines.jackson2 {
  requires transitive io.github.copguidelines.core;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.core;
  requires io.github.copguidelines.serialization;
  requires tools.jackson.core;
  requires tools.jackson.dataformat.yaml;
  requires static com.fasterxml.jackson.dataformat.yaml;
  requires static org.apiguardian.api;
  requires static org.jspecify;

  exports io.github.copguidelines.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      io.github.copguidelines.jackson2.Jackson2CopModule;
}
