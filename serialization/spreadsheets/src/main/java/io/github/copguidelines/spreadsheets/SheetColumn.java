package io.github.copguidelines.spreadsheets;

import io.github.copguidelines.schemas.Column;
import java.util.Optional;

/**
 * A column of a sheet that is written.
 *
 * @param title what people call it
 * @param choices the list to choose its values from
 */
record SheetColumn(Column column, String title, Optional<Choices> choices) {

  String name() {
    return column.name();
  }
}
