package io.github.copguidelines.serialization.schema;

import io.github.copguidelines.finding.Stage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schemas that come with the library, by type and stage.
 *
 * <p>They are read from the library's own jar, on first use, and never made at run time; no network
 * is used. All methods are thread-safe.
 */
public final class CopSchemas {

  private CopSchemas() {}

  /**
   * Returns the schema of a type of document at a stage.
   *
   * @param type a type of top-level documents, for example {@code PracticeRecord.class}
   * @throws IllegalArgumentException if there is no schema of the type
   */
  public static CopSchema forType(Class<?> type, Stage stage) {
    return Bundle.ALL.stream()
        .filter(schema -> schema.type() == type && schema.stage() == stage)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no schema of " + type.getName()));
  }

  /**
   * Returns the schema of the type with a name on the wire; empty where there is none.
   *
   * @param typeName for example {@code practice-record}
   */
  public static Optional<CopSchema> find(String typeName, Stage stage) {
    return Bundle.ALL.stream()
        .filter(schema -> schema.typeName().equals(typeName) && schema.stage() == stage)
        .findFirst();
  }

  /** Returns the schema with a {@code $id}; empty where there is none. */
  public static Optional<CopSchema> byId(String id) {
    return Bundle.ALL.stream().filter(schema -> schema.id().equals(id)).findFirst();
  }

  /** Returns all schemas, by type and then by stage. */
  public static List<CopSchema> all() {
    return Bundle.ALL;
  }

  /** Holds the schemas, so that loading waits for the first use. */
  private static final class Bundle {

    static final List<CopSchema> ALL = load();

    private static List<CopSchema> load() {
      List<CopSchema> schemas = new ArrayList<>();
      for (SchemaType type : SchemaType.values()) {
        for (Stage stage : Stage.values()) {
          schemas.add(new CopSchema(type, stage, read(type.fileName(stage))));
        }
      }
      return List.copyOf(schemas);
    }

    private static String read(String fileName) {
      try (InputStream in = CopSchemas.class.getResourceAsStream(fileName)) {
        if (in == null) {
          throw new IllegalStateException("The jar lacks " + fileName);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("Reading " + fileName + " from the jar failed.", e);
      }
    }
  }
}
