/**
 * The rules that practice records are judged by, and the validator of the model's types for a
 * standard Jakarta validator.
 */
module io.github.copguidelines.validation {
  requires transitive io.github.copguidelines.core;
  requires transitive io.github.copguidelines.profiles;
  requires transitive jakarta.validation;
  requires transitive io.github.copguidelines.safeguarding;
  requires static org.hibernate.validator;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports io.github.copguidelines.validation;

  uses io.github.copguidelines.catalogue.CatalogueProvider;

  provides jakarta.validation.ConstraintValidator with
      io.github.copguidelines.validation.ModelValidator;
}
