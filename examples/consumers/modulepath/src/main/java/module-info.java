/** Uses the library as a named module, without open packages and generated code. */
module org.example.consumer {
  requires io.github.copguidelines.jackson2;
  requires io.github.copguidelines.schemas;
  requires io.github.copguidelines.serialization;
  requires io.github.copguidelines.spreadsheets;
  requires io.github.copguidelines.validation;
  requires org.hibernate.validator;
}
