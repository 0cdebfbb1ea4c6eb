package io.github.copguidelines.schemas;

import io.github.copguidelines.model.NotSerialized;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of a table that has one document in each row.
 *
 * <p>Each number, truth value, date, code or text of a document has a column; so has a list of
 * them, whose values appear in one cell. A text in several languages has a column for each
 * language; a list of objects has the columns of its objects once for each number from 0. What has
 * no column is reported by {@link #leftOut}, and for one document by {@link Row#leftOut}.
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

  /** Returns the columns of the documents that a schema describes, with words in its language. */
  public static Columns of(CopSchema schema) {
    Shape.Group root = ShapeFinder.of(SchemaJson.read(schema.text()));
    return new Columns(root, new ColumnFinder(schema));
  }

  /**
   * Returns a column for each place, in the order of the schema: lists with their first element,
   * texts in English, the language of the schema, and those that it names.
   */
  public List<Column> all() {
    return all;
  }

  /** Returns what no column can hold, whatever the document. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * Returns the column with a name, of any number and language; empty where documents have no such
   * place, or no column for it.
   */
  public Optional<Column> find(String name) {
    return finder.find(root, name).map(ColumnFinder.Found::column);
  }

  /**
   * Returns the cells of a document, and what of it has none: all of what is not an object.
   *
   * <p>Nothing is judged. {@link #unflatten} makes the same document of the cells, apart from the
   * order of members and what is left out.
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
   * <p>Empty cells are as absent ones. Elements of lists appear in the order of their numbers; gaps
   * between these are closed. What is no number, or neither {@code true} nor {@code false}, stays
   * text in a column of numbers or truth values, so that reading the document tells of it.
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
