/**
 * The rules that practice records are judged by, and the constraints of the model as a standard
 * Jakarta validator checks them.
 */
module io.github.copguidelines.validation {
  requires transitive io.github.copguidelines.core;
  requires transitive jakarta.validation;
  requires transitive org.hibernate.validator;
  requires com.google.i18n.phonenumbers.libphonenumber;
  requires static transitive org.jspecify;

  exports io.github.copguidelines.validation;
  exports io.github.copguidelines.validation.constraint to
      org.hibernate.validator;
  exports io.github.copguidelines.validation.safeguarding;

  provides io.github.copguidelines.model.Representation with
      io.github.copguidelines.validation.JudgedDocumentForm;
  provides jakarta.validation.ConstraintValidator with
      io.github.copguidelines.validation.constraint.DistinctList,
      io.github.copguidelines.validation.constraint.LanguageTagText,
      io.github.copguidelines.validation.constraint.LocalizedTextLength,
      io.github.copguidelines.validation.constraint.PlainTextLength;
}
