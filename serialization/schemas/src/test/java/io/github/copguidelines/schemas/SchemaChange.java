package io.github.copguidelines.schemas;

/**
 * One difference between two versions of a schema that means something to documents.
 *
 * @param place where it is, as a JSON Pointer into the schema
 * @param what what changed, in words that begin with the sort of change
 * @param isAddition whether it only adds what a document may have, so that what was valid stays so
 *     and what is required stays the same
 */
record SchemaChange(String place, String what, boolean isAddition) {

  static SchemaChange breaking(String place, String what) {
    return new SchemaChange(place, what, false);
  }

  static SchemaChange addition(String place, String what) {
    return new SchemaChange(place, what, true);
  }

  @Override
  public String toString() {
    return (place.isEmpty() ? "/" : place) + ": " + what;
  }
}
