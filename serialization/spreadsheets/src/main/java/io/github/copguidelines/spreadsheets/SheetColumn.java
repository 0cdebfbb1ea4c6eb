package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import java.util.Optional;

/**
 * A column of a sheet to write.
 *
 * @param title its title for people
 * @param choices its drop-down list
 */
record SheetColumn(Column column, String title, Optional<Choices> choices) {

  String name() {
    return column.name();
  }
}
