/** The search for personal data in free text, which needs nothing else of the library. */
module io.github.copguidelines.safeguarding {
  requires com.fasterxml.jackson.annotation;
  requires com.google.i18n.phonenumbers.libphonenumber;
  requires static transitive org.apiguardian.api;
  requires static transitive org.jspecify;

  exports io.github.copguidelines.safeguarding;
}
