package io.github.copguidelines.schemas;

import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.profiles.CompiledProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The bundled JSON Schemas, by type and stage.
 *
 * <p>They are read from the library's jar at the first use, not generated at run time; there is no
 * network access. All methods are thread-safe.
 */
public final class CopSchemas {

  private CopSchemas() {}

  /**
   * Returns the schema of a document type that applies at every stage: the draft schema, or the
   * only one if documents of the type have no stages.
   *
   * @param type a type of top-level documents, for example {@code CatalogueDocument.class}
   * @throws IllegalArgumentException if there is no schema of the type
   */
  public static CopSchema forType(Class<?> type) {
    return forType(type, Stage.DRAFT);
  }

  /**
   * Returns the schema of a document type at a stage; its only one if documents of the type have no
   * stages.
   *
   * @param type a type of top-level documents, for example {@code PracticeRecord.class}
   * @throws IllegalArgumentException if there is no schema of the type
   */
  public static CopSchema forType(Class<?> type, Stage stage) {
    return Bundle.ALL.stream()
        .filter(schema -> schema.type() == type && schema.serves(stage))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no schema of " + type.getName()));
  }

  /**
   * Returns the schema of the type with a name on the wire at a stage; empty if there is none.
   *
   * @param typeName for example {@code practice-record}
   * @param stage the stage; ignored if the type has no stages
   */
  public static Optional<CopSchema> find(String typeName, Stage stage) {
    return Bundle.ALL.stream()
        .filter(schema -> schema.typeName().equals(typeName) && schema.serves(stage))
        .findFirst();
  }

  /**
   * Returns the schema of a profile: the requirements of its type at its stage and the profile's
   * further ones, with texts in the profile's language.
   *
   * <p>Its name and {@link CopSchema#fileName()} come from the profile. Each call makes it again.
   */
  public static CopSchema of(CompiledProfile profile) {
    return SchemaGenerator.generate(
        Subject.of(profile),
        profile
            .profile()
            .language()
            .map(Locale::forLanguageTag)
            .map(SchemaTexts::in)
            .orElseGet(SchemaTexts::english));
  }

  /** Returns the schema with an {@code $id}; empty if there is none. */
  public static Optional<CopSchema> byId(String id) {
    return Bundle.ALL.stream().filter(schema -> schema.id().equals(id)).findFirst();
  }

  /** Returns all schemas, by type and then by stage. */
  public static List<CopSchema> all() {
    return Bundle.ALL;
  }

  /** Returns the text of a file of the jar. */
  static String read(String fileName) {
    try (InputStream in = CopSchemas.class.getResourceAsStream(fileName)) {
      if (in == null) {
        throw new IllegalStateException("The jar lacks " + fileName);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + fileName + " from the jar failed.", e);
    }
  }

  /** Holds the schemas, so that they are loaded at the first use. */
  private static final class Bundle {

    static final List<CopSchema> ALL = load();

    private static List<CopSchema> load() {
      List<CopSchema> schemas = new ArrayList<>();
      for (SchemaType type : SchemaType.values()) {
        for (Stage stage : type.stages()) {
          schemas.add(bundled(type, stage));
        }
      }
      return List.copyOf(schemas);
    }

    private static CopSchema bundled(SchemaType type, Stage stage) {
      Subject subject = Subject.of(type, stage);
      return new CopSchema(subject, read(subject.fileName(SchemaFormat.JSON_SCHEMA_2020_12)));
    }
  }
}
