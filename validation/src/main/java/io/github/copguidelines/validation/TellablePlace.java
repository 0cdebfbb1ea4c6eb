package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.safeguarding.PersonalDataScanner;

/** Places in documents as reports may tell them. */
public final class TellablePlace {

  private TellablePlace() {}

  /**
   * Returns the part of a place that may be reported: down to the first name in it that looks like
   * personal data.
   *
   * @param place a place in a document, which names of members that nobody knows may be part of
   */
  public static Pointer of(Pointer place, PersonalDataScanner scanner) {
    Pointer told = Pointer.root();
    for (String segment : place.segments()) {
      if (!scanner.scan(segment).isEmpty()) {
        return told;
      }
      told = told.child(segment);
    }
    return place;
  }
}
