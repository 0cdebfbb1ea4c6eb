package io.github.copguidelines.schemas;

import io.github.copguidelines.model.NotSerialized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table with one document in each row.
 *
 * <p>Each number, Boolean, date, code or text of a document has a column. A list of such values
 * also has one column, and its values are in one cell. A text in several languages has a column for
 * each language. A list of objects has the columns of its objects once for each number from 0.
 * {@link #leftOut} lists places without a column, and {@link Row#leftOut} lists them for one
 * document.
 *
 * <p>Immutable and thread-safe.
 */
@NotSerialized
public final class Columns {

  private final Shape.Group root;
  private final ColumnFinder finder;
  private final List<Column> all;
  private final List<LeftOut> leftOut;

  private Columns(Shape.Group root, ColumnFinder finder) {
    List<Column> columns = new ArrayList<>();
    List<LeftOut> without = new ArrayList<>();
    finder.addAll(Trail.root(), root, columns, without);
    this.root = root;
    this.finder = finder;
    this.all = List.copyOf(columns);
    this.leftOut = List.copyOf(without);
  }

  /** Returns the columns of documents with a schema, with titles in its language. */
  public static Columns of(CopSchema schema) {
    Shape.Group root = ShapeFinder.of(SchemaJson.read(schema.text()));
    return new Columns(root, new ColumnFinder(schema));
  }

  /**
   * Returns a column for each place, in the order of the schema: lists with their first element,
   * texts in English, the language of the schema, and the languages that it names.
   */
  public List<Column> all() {
    return all;
  }

  /** Returns the places that no column can hold, in any document. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * Returns the column with a name, of any number and language; empty if documents have no such
   * place, or no column for it.
   */
  public Optional<Column> find(String name) {
    return finder.find(root, name).map(ColumnFinder.Found::column);
  }

  /**
   * Returns the cells of a document, and its values without a column.
   *
   * <p>It does not validate. {@link #unflatten} converts the cells back to the same document,
   * except for the order of members and values without a column.
   *
   * @param document JSON
   * @throws IllegalArgumentException if it is not JSON
   */
  public Row flatten(String document) {
    return Flattening.flatten(root, TableJson.read(document));
  }

  /**
   * Returns the document that has these cells, as JSON.
   *
   * <p>Empty cells count as absent. Elements of lists are in the order of their numbers, without
   * gaps. In a column of numbers or Booleans, an invalid value stays text, so that reading the
   * document reports it.
   *
   * @param cells cells by the name of their column
   * @throws IllegalArgumentException if there is no column with a name
   */
  public String unflatten(Map<String, String> cells) {
    Unflattening document = new Unflattening();
    cells.forEach(
        (name, cell) -> {
          ColumnFinder.Found found =
              finder
                  .find(root, name)
                  .orElseThrow(() -> new IllegalArgumentException("There is no column " + name));
          if (!cell.isEmpty()) {
            document.put(found.path(), Cells.read(found.leaf(), cell));
          }
        });
    return document.text();
  }
}
