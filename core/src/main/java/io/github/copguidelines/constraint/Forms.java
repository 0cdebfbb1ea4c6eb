package io.github.copguidelines.constraint;

/**
 * The formats of texts, as regular expressions that match the whole text.
 *
 * <p>They use only syntax that Java and ECMA 262 share, so a JSON Schema can contain them
 * unchanged. Their backtracking is linear. Each expression bounds the length first: Java needs
 * stack space for each repeat of a group. Fields with a format so need no second constraint.
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

  /** The format of an ISO 3166-1 alpha-2 code; another rule checks whether it is assigned. */
  public static final String COUNTRY = "[A-Z]{2}";

  /** The format of an ISO 4217 currency code. */
  public static final String CURRENCY = "[A-Z]{3}";

  /** A safeguarding statement's code, for example {@code SG-01}. */
  public static final String STATEMENT_CODE = "SG-[0-9]{2}";

  /** A reference's identifier within its record, 100 characters at most. */
  public static final String REFERENCE_ID = "(?![\\s\\S]{101})[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*";

  /**
   * A link, 2,000 characters at most: {@code http}, {@code https} or {@code doi}, without spaces.
   */
  public static final String LINK =
      "(?![\\s\\S]{2001})(?:https?://[^\\u0000-\\u0020\\u007F<>\"]+|doi:10\\.[^\\u0000-\\u0020\\u007F<>\"]+)";

  /** The approximate format of an e-mail address, 254 characters at most. */
  public static final String EMAIL =
      "(?![\\s\\S]{255})[^\\u0000-\\u0020@<>\"]+@[^\\u0000-\\u0020@<>\".]+(?:\\.[^\\u0000-\\u0020@<>\".]+)+";

  /**
   * The path of a file, 500 characters at most, relative to the document that names it, with
   * slashes. It does not lead to a parent folder and has no character that a system reserves.
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

  /**
   * Finds a character that is not white space; searched for, not matched against the whole text.
   */
  public static final String NOT_BLANK =
      "[^\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

  private Forms() {}
}
