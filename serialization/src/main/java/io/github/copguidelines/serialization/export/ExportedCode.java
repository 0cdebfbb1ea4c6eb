package io.github.copguidelines.serialization.export;

import io.github.copguidelines.text.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * One code of a code list with what is said about it.
 *
 * @param code the code, which is never translated
 * @param broader the wider entry, as the name of its list, a slash and its code
 * @param title its name in the languages of the catalogue
 * @param description what it means, in our own words
 * @param alternatives other English names in use for it that may be offered
 * @param avoided English names in use for it that the catalogue advises against; to be found by
 *     them, not to be shown
 * @param members the entries that it joins, as the names of their lists, a slash and their codes
 * @param status stable or proposed, or doubtful: to be checked before anything rests on it
 * @param deprecatedSince the version of the library since which it should no longer be used
 * @param source where it appears
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

  /** Makes an entry. */
  public ExportedCode {
    alternatives = List.copyOf(alternatives);
    avoided = List.copyOf(avoided);
    members = List.copyOf(members);
  }
}
