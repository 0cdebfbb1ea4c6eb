package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import java.util.Optional;

/**
 * A column of a sheet that is written.
 *
 * @param name its technical name, which is not that of the column where it is of all statements
 * @param title what people call it
 * @param choices the list to choose its values from
 */
record SheetColumn(String name, Column column, String title, Optional<Choices> choices) {

  /** Returns true if it is of all statements of the safeguarding declaration. */
  boolean isOfAllStatements() {
    return name.equals(ShortTemplate.ALL_STATEMENTS);
  }
}
