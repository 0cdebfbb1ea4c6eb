package io.github.copguidelines.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.model.ModelType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What GraalVM's native-image is told of reflection is what the classes of the library open: the
 * members of the model's types, and nothing else.
 */
class NativeReflectionTest {

  /** The build takes it from the archive of metadata that GraalVM publishes. */
  private static final Path PUBLISHED =
      Path.of("target/native-image/schemas/reachability-metadata-schema-v1.2.0.json");

  private static final NativeModule CORE = new NativeModule("core", "cop-core");

  private static final List<NativeModule> MODULES =
      List.of(
          CORE,
          new NativeModule("serialization", "cop-serialization"),
          new NativeModule("serialization/schemas", "cop-schemas"),
          new NativeModule("validation", "cop-validation"));

  /**
   * What of the source of a class says that it looks for members by name, or for all of them.
   * native-image finds the providers of a service itself.
   */
  private static final Pattern OPENS =
      Pattern.compile(
          "(?<!UnicodeScript)\\.(?:getMethods?|getFields?|getClasses|getDeclared\\w+|getConstructors?"
              + "|getRecordComponents|newInstance|unreflect\\w*|publicLookup|forName"
              + "|newProxyInstance)\\(|ServiceLoader[.]load\\((?!(?:CatalogueProvider|FileFormat)[.]class)");

  /**
   * The classes that open members, each with that under which the entries stand: the one that has
   * to be reached before it.
   */
  private static final Map<String, String> OPENERS =
      Map.of(
          "io.github.copguidelines.model.Handles", ModelType.class.getName(),
          "io.github.copguidelines.model.ModelType", ModelType.class.getName(),
          "io.github.copguidelines.schemas.CodeKeywords", CodeKeywords.class.getName(),
          "io.github.copguidelines.serialization.binding.internal.OpenCodes",
              "io.github.copguidelines.serialization.binding.internal.OpenCodes",
          "io.github.copguidelines.validation.check.Terms",
              "io.github.copguidelines.validation.check.Terms");

  @Tag("generates")
  @Test
  void whatIsOpenedIsNamedAndNothingElse() throws IOException {
    for (NativeModule module : MODULES) {
      ObjectNode expected = SchemaJson.read("{}");
      expected.set("reflection", NativeReflection.of(module, CORE));
      expected.set("resources", module.metadata().required("resources"));
      String text = NativeReflection.text(expected);
      GeneratedFile.assertCommitted(module.file(), text);
    }
  }

  @Test
  void noOtherClassOpensMembers() throws IOException {
    Set<String> found = new TreeSet<>();
    for (NativeModule module : MODULES) {
      found.addAll(module.classesWith(source -> OPENS.matcher(source).find()));
    }
    assertEquals(new TreeSet<>(OPENERS.keySet()), found);
  }

  @Test
  void everyEntryStandsUnderAClassThatOpensMembersAndNamesWhatThereIs() throws Exception {
    Set<String> conditions = new TreeSet<>();
    Map<String, Integer> named = new TreeMap<>();
    for (NativeModule module : MODULES) {
      for (JsonNode entry : module.entries("reflection")) {
        conditions.add(entry.required("condition").required("typeReached").stringValue());
        String type = entry.required("type").stringValue();
        named.merge(module.artifact() + " " + type, 1, Integer::sum);
        Class<?> there = Class.forName(type, false, getClass().getClassLoader());
        for (JsonNode method : entry.path("methods")) {
          // Of a type native-image looks for the methods that it declares itself.
          String name = method.required("name").stringValue();
          Class<?>[] parameters = parameters(method.required("parameterTypes"));
          assertEquals(name, there.getDeclaredMethod(name, parameters).getName());
        }
      }
    }
    assertEquals(new TreeSet<>(OPENERS.values()), conditions);
    named.values().removeIf(times -> times == 1);
    assertEquals(Map.of(), named);
  }

  private static Class<?>[] parameters(JsonNode names) throws ClassNotFoundException {
    Class<?>[] parameters = new Class<?>[names.size()];
    for (int i = 0; i < parameters.length; i++) {
      parameters[i] = Class.forName(names.required(i).stringValue());
    }
    return parameters;
  }

  @Test
  void thePublishedSchemaAllowsTheFiles() throws IOException {
    var published =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(SchemaJson.read(Files.readString(PUBLISHED)));
    List<NativeModule> all = new ArrayList<>(MODULES);
    all.add(new NativeModule("serialization/analysis", "cop-analysis"));
    all.add(new NativeModule("serialization/documents", "cop-documents"));
    all.add(new NativeModule("serialization/spreadsheets", "cop-spreadsheets"));
    all.add(new NativeModule("validation/safeguarding", "cop-safeguarding"));
    for (NativeModule module : all) {
      assertEquals(List.of(), published.validate(module.metadata()), module.artifact());
    }
    ObjectNode wrong = (ObjectNode) CORE.metadata();
    ((ObjectNode) wrong.required("reflection").required(0)).put("allMethods", true);
    assertFalse(published.validate(wrong).isEmpty(), "The schema allows everything.");
  }
}
