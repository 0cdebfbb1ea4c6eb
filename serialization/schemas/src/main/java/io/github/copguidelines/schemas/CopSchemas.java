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
 * The JSON Schemas that come with the library, by type and stage.
 *
 * <p>They are read from the library's own jar, on first use, and never made at run time; no network
 * is used. All methods are thread-safe.
 */
public final class CopSchemas {

  private CopSchemas() {}

  /**
   * Returns the schema of a type of document that holds at every stage: that of the draft, or the
   * only one where documents of the type have no stages.
   *
   * @param type a type of top-level documents, for example {@code CatalogueDocument.class}
   * @throws IllegalArgumentException if there is no schema of the type
   */
  public static CopSchema forType(Class<?> type) {
    return forType(type, Stage.DRAFT);
  }

  /**
   * Returns the schema of a type of document at a stage; where documents of the type have no
   * stages, their only one.
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
   * Returns the schema of the type with a name on the wire at a stage; empty where there is none.
   *
   * @param typeName for example {@code practice-record}
   * @param stage how complete a document must be; without effect where the type has no stages
   */
  public static Optional<CopSchema> find(String typeName, Stage stage) {
    return Bundle.ALL.stream()
        .filter(schema -> schema.typeName().equals(typeName) && schema.serves(stage))
        .findFirst();
  }

  /**
   * Returns the schema of a profile: what the schema of its type at its stage says, and what the
   * profile asks besides, with texts in the profile's language.
   *
   * <p>Its name and {@link CopSchema#fileName()} are the profile's; it is made anew by each call.
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

  /** Returns the schema with a {@code $id}; empty where there is none. */
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

  /** Holds the schemas, so that loading waits for the first use. */
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
