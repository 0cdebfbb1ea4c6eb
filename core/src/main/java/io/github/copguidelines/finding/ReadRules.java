package io.github.copguidelines.finding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules on reading documents, which apply before all rules on their content.
 *
 * <p>The identifier {@code READ-013} is never reused. It reported records in an earlier format,
 * which the library no longer reads.
 */
public final class ReadRules {

  /** The document is not well-formed. */
  public static final Rule SYNTAX = Rule.error("READ-001");

  /** The document, or a text in it, has no form in UTF-8. */
  public static final Rule ENCODING = Rule.error("READ-002");

  /** An object has a member twice; the last one is kept. */
  public static final Rule DUPLICATE = Rule.error("READ-003");

  /** A member is unknown; it is kept. An error if reading is strict. */
  public static final Rule UNKNOWN_MEMBER = Rule.warning("READ-004");

  /** A value has a different kind than the member. */
  public static final Rule WRONG_KIND = Rule.error("READ-005");

  /** A value has the right kind, but is invalid for its type. */
  public static final Rule INVALID = Rule.error("READ-006");

  /** A code is not in a closed list. */
  public static final Rule UNKNOWN_CODE = Rule.error("READ-007");

  /** An object lacks a required member. */
  public static final Rule MISSING = Rule.error("READ-008");

  /** Something follows after the end of the document. */
  public static final Rule TRAILING = Rule.error("READ-009");

  /** The document is empty. */
  public static final Rule EMPTY = Rule.error("READ-010");

  /** A value is a YAML alias; aliases are not followed. */
  public static final Rule ALIAS = Rule.error("READ-011");

  /** The document has another major version of the wire format. */
  public static final Rule VERSION = Rule.error("READ-012");

  /** The document is not a record, but a known document of another kind. */
  public static final Rule OTHER_DOCUMENT = Rule.error("READ-014");

  /** A value has a YAML tag with information beyond the value, which is not kept. */
  public static final Rule TAG = Rule.warning("READ-015");

  /** The first bytes of binary files, each with the case of its message. */
  private static final Map<String, String> SIGNATURES =
      Map.of("%PDF-", "pdf", "PK\u0003\u0004", "office", "\u00d0\u00cf\u0011\u00e0", "office");

  /** The byte order marks of UTF-16, whose texts otherwise look like binary files. */
  private static final List<String> UTF_16 = List.of("\u00fe\u00ff", "\u00ff\u00fe");

  private ReadRules() {}

  /** Returns all rules, in the order of their identifiers. */
  public static List<Rule> all() {
    return List.of(
        SYNTAX,
        ENCODING,
        DUPLICATE,
        UNKNOWN_MEMBER,
        WRONG_KIND,
        INVALID,
        UNKNOWN_CODE,
        MISSING,
        TRAILING,
        EMPTY,
        ALIAS,
        VERSION,
        OTHER_DOCUMENT,
        TAG);
  }

  /**
   * Returns the finding of {@link #ENCODING} for bytes that are not text in UTF-8. Its message
   * names the type of the file, if the first bytes show it.
   */
  public static Finding notUtf8(byte[] file) {
    String beginning =
        new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
    Optional<String> type =
        SIGNATURES.entrySet().stream()
            .filter(one -> beginning.startsWith(one.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .or(
                () ->
                    beginning.chars().anyMatch(c -> c < '\t')
                            && UTF_16.stream().noneMatch(beginning::startsWith)
                        ? Optional.of("binary")
                        : Optional.empty());
    Finding.Builder finding = ENCODING.at(Pointer.root());
    type.ifPresent(one -> finding.messageCase(ENCODING.id(), one));
    return finding.build();
  }
}
