package io.github.copguidelines.cli;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.practice.PublicContact;
import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Locale;

/** Parses the parts of a contact: an e-mail address, the address of a form, or otherwise a name. */
final class ContactParts {

  private ContactParts() {}

  static PublicContact of(List<String> parts, Locale language) {
    PublicContact.Builder office = PublicContact.builder();
    for (String part : parts) {
      if (part.matches(Forms.EMAIL)) {
        office.email(part);
      } else if (part.matches(Forms.LINK)) {
        office.form(part);
      } else {
        office.unit(LocalizedText.of(language.toLanguageTag(), part));
      }
    }
    return office.build();
  }
}
