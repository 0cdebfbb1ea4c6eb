/** Uses the library as a module uses modules: nothing is opened, nothing is generated. */
module org.example.consumer {
  requires io.github.copguidelines.jackson2;
  requires io.github.copguidelines.schemas;
  requires io.github.copguidelines.serialization;
  requires io.github.copguidelines.spreadsheets;
  requires io.github.copguidelines.validation;
  requires org.hibernate.validator;
}
