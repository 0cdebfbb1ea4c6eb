package io.github.copguidelines.serialization;

import java.util.List;

/** What a mapper of either Jackson threw instead of reading. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean ofValue;
  private final String message;
  private final transient List<String> path;
  private final String whole;

  /**
   * Takes over an exception.
   *
   * @param ofValue whether a value does not fit; else the document is not well-formed
   * @param message what it says, without the place in the document
   * @param path the members of the user's own classes around the value
   */
  public Refused(Throwable cause, boolean ofValue, String message, List<String> path) {
    super(message, cause);
    this.ofValue = ofValue;
    this.message = message;
    this.path = path;
    this.whole = cause.toString();
  }

  /** Returns whether a value did not fit; else the document was not well-formed. */
  public boolean ofValue() {
    return ofValue;
  }

  /** Returns what the mapper's exception says, without the place in the document. */
  public String message() {
    return message;
  }

  /** Returns the members of the user's own classes around the value. */
  public List<String> path() {
    return path;
  }

  /** Returns all that the mapper's exception says. */
  public String whole() {
    return whole;
  }
}
