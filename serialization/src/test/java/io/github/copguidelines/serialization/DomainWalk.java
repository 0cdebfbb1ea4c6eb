package io.github.copguidelines.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A walk over every scalar of the inputs that the catalogue was made of, which tells those that the
 * catalogue does not have.
 *
 * <p>A scalar of an entry with a code must be reached in the entry with that code, so that a short
 * value such as {@code en} is not found anywhere by chance.
 */
final class DomainWalk {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** What an entry of the inputs is known by. */
  private static final List<String> IDS =
      List.of("code", "slug", "id", "notation", "iso2", "number");

  /** References in one line, which the catalogue takes apart. */
  private static final Set<String> IN_PARTS =
      Set.of("source", "source_ref", "article_source", "checklist", "refers_to");

  /** A scalar, the file it stands in and the way to it: entries by their code or their number. */
  record Scalar(String file, String path, String value) {
    @Override
    public String toString() {
      return file + ": " + path + " \"" + value + "\"";
    }
  }

  private final HeldValues catalogue;
  private final List<Scalar> unreached = new ArrayList<>();

  private DomainWalk(HeldValues catalogue) {
    this.catalogue = catalogue;
  }

  /** Returns what a document of the catalogue lacks of the files in a folder and below it. */
  static List<Scalar> unreached(Path folder, JsonNode document) {
    DomainWalk walk = new DomainWalk(new HeldValues(document));
    for (Path file : files(folder)) {
      walk.walk(folder.relativize(file).toString().replace('\\', '/'), read(file), document);
    }
    return walk.unreached;
  }

  /** Returns what a document of the catalogue lacks of one file. */
  static List<Scalar> unreached(String file, String yaml, JsonNode document) {
    DomainWalk walk = new DomainWalk(new HeldValues(document));
    walk.walk(file, YAML.readTree(yaml), document);
    return walk.unreached;
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(Path file) {
    return YAML.readTree(file);
  }

  private void walk(String file, JsonNode root, JsonNode document) {
    String[] folders = file.split("/", -1);
    if (folders[0].equals("messages")) {
      for (Map.Entry<String, JsonNode> text : root.properties()) {
        String value = text.getValue().asString();
        if (!catalogue.hasText(folders[1], value)) {
          unreached.add(new Scalar(file, text.getKey(), value));
        }
      }
    } else if (folders[0].equals("terminology")) {
      String language = folders[1].replace(".yaml", "");
      walk(
          file,
          "",
          root,
          document
              .path("terminology")
              .valueStream()
              .filter(list -> list.path("language").asString("").equals(language))
              .toList());
    } else {
      walk(file, "", root, catalogue.everywhere());
    }
  }

  private void walk(String file, String path, JsonNode node, List<JsonNode> scopes) {
    if (node.isObject()) {
      List<JsonNode> own = id(node).map(catalogue::entries).orElse(List.of());
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        walk(file, below(path, member.getKey()), member.getValue(), own.isEmpty() ? scopes : own);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        walk(file, below(path, id(node.get(i)).orElse("" + (i + 1))), node.get(i), scopes);
      }
    } else if (!node.isNull() && !node.asString().isEmpty()) {
      String value = node.asString();
      String name = path.substring(path.lastIndexOf('.') + 1);
      if (!catalogue.has(scopes, value)
          && !(IN_PARTS.contains(name) && catalogue.hasParts(scopes, value))) {
        unreached.add(new Scalar(file, path, value));
      }
    }
  }

  private static Optional<String> id(JsonNode node) {
    return IDS.stream()
        .filter(name -> node.path(name).isValueNode() && !node.path(name).isNull())
        .map(name -> node.get(name).asString())
        .findFirst();
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
