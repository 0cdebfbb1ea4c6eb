package io.github.copguidelines.constraint;

/**
 * The forms of texts, as regular expressions that match the whole text.
 *
 * <p>They use only what Java and ECMA 262 share, so that a JSON Schema can hold them unchanged, and
 * none of them backtracks more than linearly. Each bounds the length first: Java needs stack for
 * each repeat of a group, and a form that is its own bound needs no second constraint.
 */
public final class Forms {

  /**
   * A record's identifier, 100 at most: lower-case words with hyphens, or {@code COPP-2026-0001}.
   */
  public static final String RECORD_ID =
      "(?![\\s\\S]{101})(?:[a-z0-9]+(?:-[a-z0-9]+)*|COPP-[0-9]{4}-[0-9]{4})";

  /**
   * A recommendation's code, 60 characters at most, for example {@code POL-LEG-01} or {@code
   * CHI-2009-57-01}.
   */
  public static final String RECOMMENDATION_CODE = "(?![\\s\\S]{61})[A-Z]{3}(?:-[A-Z0-9]+)+";

  /** An ISO 3166-1 alpha-2 code by its form; whether it is assigned is another rule. */
  public static final String COUNTRY = "[A-Z]{2}";

  /** An ISO 4217 currency code by its form. */
  public static final String CURRENCY = "[A-Z]{3}";

  /** A safeguarding statement's code, for example {@code SG-01}. */
  public static final String STATEMENT_CODE = "SG-[0-9]{2}";

  /** A reference's identifier within its record, 100 characters at most. */
  public static final String REFERENCE_ID = "(?![\\s\\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*";

  /**
   * A link, 2,000 characters at most: {@code http}, {@code https} or {@code doi}, without blanks.
   */
  public static final String LINK =
      "(?![\\s\\S]{2001})(?:https?://[^\\u0000-\\u0020\\u007F<>\"]+|doi:10\\.[^\\u0000-\\u0020\\u007F<>\"]+)";

  /** An e-mail address, by its coarse form, 254 characters at most. */
  public static final String EMAIL =
      "(?![\\s\\S]{255})[^\\u0000-\\u0020@<>\"]+@[^\\u0000-\\u0020@<>\".]+(?:\\.[^\\u0000-\\u0020@<>\".]+)+";

  /**
   * The name of a file, 500 characters at most: folders parted by slashes, relative to the document
   * that names it. It leads out of no folder and has no character that a system keeps for itself.
   */
  public static final String FILE =
      "(?![\\s\\S]{501})(?!\\.\\.?(?:/|$))[^\\u0000-\\u001F\\u007F\\\\/:*?\"<>|]+"
          + "(?:/(?!\\.\\.?(?:/|$))[^\\u0000-\\u001F\\u007F\\\\/:*?\"<>|]+)*";

  /** A SHA-256 checksum in lower-case hexadecimal digits. */
  public static final String SHA_256 = "[0-9a-f]{64}";

  /** A media type without parameters, for example {@code application/pdf}. */
  public static final String MEDIA_TYPE = "[a-z0-9.+-]{1,100}/[a-z0-9.+-]{1,100}";

  /** A version of the wire format, for example {@code 1.0}. */
  public static final String SCHEMA_VERSION = "[0-9]{1,4}\\.[0-9]{1,4}(?:\\.[0-9]{1,4})?";

  /** A well-formed BCP 47 tag, without grandfathered tags, 100 characters at most. */
  public static final String LANGUAGE_TAG =
      "(?![\\s\\S]{101})[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?"
          + "(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[A-WY-Za-wy-z0-9](?:-[A-Za-z0-9]{2,8})+)*"
          + "(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?";

  /** A text with at least one character that is not a blank; searched for, not matched whole. */
  public static final String NOT_BLANK =
      "[^\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

  private Forms() {}
}
