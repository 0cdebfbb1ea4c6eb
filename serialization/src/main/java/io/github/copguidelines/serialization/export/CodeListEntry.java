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
 * @param alternatives other English names in use for it
 * @param members the entries that it joins, as the names of their lists, a slash and their codes
 * @param status whether it is stable or proposed, where the catalogue says so
 * @param deprecatedSince the version of the library since which it should no longer be used
 * @param source where it stands
 * @param verification how sure it is
 */
public record CodeListEntry(
    String code,
    Optional<String> broader,
    LocalizedText title,
    LocalizedText description,
    List<String> alternatives,
    List<String> members,
    Optional<String> status,
    Optional<String> deprecatedSince,
    Optional<String> source,
    Optional<String> verification) {

  /** Makes an entry. */
  public CodeListEntry {
    alternatives = List.copyOf(alternatives);
    members = List.copyOf(members);
  }

  /** Starts an entry of which no more is known than its names. */
  static Draft draft(String code, LocalizedText title, LocalizedText description) {
    return new Draft(code, title, description);
  }

  /** An entry in the making. */
  static final class Draft {

    private final String code;
    private final LocalizedText title;
    private final LocalizedText description;
    private Optional<String> broader = Optional.empty();
    private List<String> alternatives = List.of();
    private List<String> members = List.of();
    private Optional<String> status = Optional.empty();
    private Optional<String> source = Optional.empty();
    private Optional<String> verification = Optional.empty();

    private Draft(String code, LocalizedText title, LocalizedText description) {
      this.code = code;
      this.title = title;
      this.description = description;
    }

    Draft below(String list, Optional<String> entry) {
      broader = entry.map(text -> list + "/" + text);
      return this;
    }

    Draft alsoCalled(List<String> given) {
      alternatives = given;
      return this;
    }

    Draft joining(List<String> given) {
      members = given;
      return this;
    }

    Draft status(Optional<String> given) {
      status = given;
      return this;
    }

    Draft source(Optional<String> given) {
      source = given;
      return this;
    }

    Draft verified(Optional<String> given) {
      verification = given;
      return this;
    }

    /** Nothing is deprecated yet: no list of the catalogue can say so. */
    CodeListEntry done() {
      return new CodeListEntry(
          code,
          broader,
          title,
          description,
          alternatives,
          members,
          status,
          Optional.empty(),
          source,
          verification);
    }
  }
}
