package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import java.util.Optional;

/**
 * A column of a sheet to write.
 *
 * @param name its technical name; that of a column of all statements is not the name of the column
 * @param title its title for people
 * @param choices its drop-down list
 */
record SheetColumn(String name, Column column, String title, Optional<Choices> choices) {

  /** Returns true if it is of all statements of the safeguarding declaration. */
  boolean isOfAllStatements() {
    return name.equals(ShortTemplate.ALL_STATEMENTS);
  }
}
