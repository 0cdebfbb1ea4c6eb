package io.github.copguidelines.serialization.export;

import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One code of a code list with its texts and source.
 *
 * @param code the code, which is never translated
 * @param broader the wider entry, as the name of its list, a slash and its code
 * @param title its name in the languages of the catalogue
 * @param description its meaning, in our own words
 * @param alternatives other English names in use for it that may be offered
 * @param avoided English names in use for it that the catalogue advises against, for searching and
 *     not for display
 * @param members the entries that belong to it, as the names of their lists, a slash and their
 *     codes
 * @param status stable, proposed or doubtful, which means that it should be checked before use
 * @param deprecatedSince the version of the library since which it should no longer be used
 * @param source its place in the source
 * @param verification its verification
 */
public record ExportedCode(
    String code,
    Optional<String> broader,
    LocalizedText title,
    LocalizedText description,
    List<String> alternatives,
    List<String> avoided,
    List<String> members,
    Optional<String> status,
    Optional<String> deprecatedSince,
    Optional<String> source,
    Optional<String> verification) {

  /** Makes an entry with copies of the lists. */
  public ExportedCode {
    alternatives = List.copyOf(alternatives);
    avoided = List.copyOf(avoided);
    members = List.copyOf(members);
  }
}
