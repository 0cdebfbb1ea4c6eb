package io.github.copguidelines.safeguarding;

import java.util.Locale;
import java.util.Set;

/** Tells addresses and numbers that an organisation publishes from those of a person. */
final class Institutions {

  private static final Cues ORGANISATIONS = Lexicon.cues("organisation");
  private static final Cues PERSONS = Lexicon.cues("person");

  /** "Rights of the child" is an office's, and names no child. */
  private static final Cues RIGHTS = Lexicon.cues("rights-of");

  private static final Cues LIVES = Lexicon.cues("lives");
  private static final Set<String> MAILBOXES = Lexicon.set("mailbox");

  private static final int BEFORE = 110;
  private static final int AFTER = 50;

  private Institutions() {}

  /** Returns true if an organisation is named around a place, and no person. */
  static boolean own(ScannedText text, int start, int end) {
    int from = line(text, start);
    int before = Math.min(BEFORE, start - from);
    return (ORGANISATIONS.before(text, start, before) || ORGANISATIONS.after(text, end, AFTER))
        && ((RIGHTS.before(text, start, before) && !LIVES.before(text, start, before))
            || !isOfPerson(text, start, end, before));
  }

  private static boolean isOfPerson(ScannedText text, int start, int end, int before) {
    if (PERSONS.before(text, start, before) || PERSONS.after(text, end, AFTER)) {
      return true;
    }
    NameScan names = new NameScan(text, start - before, end + AFTER);
    for (NameScan.Name name = names.next(); name != null; name = names.next()) {
      if (name.known()) {
        return true;
      }
    }
    if (!text.hasScript(Glyphs.ARABIC)) {
      return false;
    }
    NameScan.Name arabic = new ArabicNameScan(text, start - before, start).next();
    return arabic != null && arabic.known();
  }

  /** Returns where the line begins. */
  private static int line(ScannedText text, int start) {
    int from = start;
    while (start - from < BEFORE && from > 0 && text.at(from - 1) != '\n') {
      from--;
    }
    return from;
  }

  /**
   * Returns true for the mailbox of an organisation, which the name before the sign tells, or the
   * host where the name is not a person's.
   */
  static boolean isMailbox(String name, String host) {
    int tag = name.indexOf('+');
    String box = tag < 0 ? name : name.substring(0, tag);
    String[] parts = box.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    boolean office = false;
    for (String part : parts) {
      if (FirstNames.has(part)) {
        return false;
      }
      office |= MAILBOXES.contains(part);
    }
    boolean plain = parts.length == 1 && parts[0].length() == name.length() && name.length() > 3;
    return office || ((plain || Offices.has(name)) && Offices.has(host));
  }
}
