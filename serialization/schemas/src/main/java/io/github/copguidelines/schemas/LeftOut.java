package io.github.copguidelines.schemas;

import io.github.copguidelines.vocabulary.Code;

/**
 * A place that a table cannot hold, with the reason.
 *
 * @param place the place as columns are named: a JSON Pointer without its first slash; empty for
 *     the whole document
 */
public record LeftOut(String place, Reason reason) {

  /** The reason why a value has no cell. */
  public enum Reason implements Code {
    /** The member is unknown to the model. */
    OTHER_MEMBER,
    /** The names of its members are unknown in advance. */
    FREE_FORM,
    /** A list directly within a list. */
    NESTED_LIST,
    /** An object within an object of its own type. */
    RECURSIVE,
    /** The schema allows no value there. */
    NOT_ALLOWED,
    /** The value is of another type than the column. */
    OTHER_TYPE,
    /** An empty text, list or object, which a table cannot distinguish from an absent one. */
    EMPTY,
    /** The value is longer than a cell may be, or there are more values than columns. */
    TOO_LARGE,
    /** Conditions between members, which the validator checks. */
    CONDITIONS
  }
}
