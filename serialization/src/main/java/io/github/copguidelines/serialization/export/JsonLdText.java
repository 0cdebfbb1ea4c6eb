package io.github.copguidelines.serialization.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a graph as JSON-LD: members have the names of the vocabularies without prefix, and texts
 * are grouped by language.
 */
final class JsonLdText {

  private static final ObjectWriter WRITER = JsonMapper.builder().build().writer().with(printer());

  /** Predicates for which a resource may have several texts in one language. */
  private static final Set<String> REPEATED =
      Set.of("skos:altLabel", "skos:hiddenLabel", "skos:editorialNote");

  private final ObjectNode document = JsonMapper.shared().createObjectNode();
  private final ObjectNode context = document.putObject("@context");
  private final ArrayNode graph = document.putArray("@graph");

  private JsonLdText() {
    Vocabulary.prefixes().forEach(context::put);
    context.put("id", "@id").put("type", "@type");
  }

  static String of(List<Resource> resources) {
    JsonLdText text = new JsonLdText();
    resources.forEach(text::add);
    return WRITER.writeValueAsString(text.document) + "\n";
  }

  private void add(Resource resource) {
    ObjectNode node = graph.addObject().put("id", resource.address());
    for (Map.Entry<String, List<Term>> statement : resource.statements().entrySet()) {
      add(node, statement.getKey(), statement.getValue());
    }
  }

  private void add(ObjectNode node, String predicate, List<Term> values) {
    String name = predicate.substring(predicate.indexOf(':') + 1);
    if (!predicate.equals(Resource.TYPE) && !context.has(name)) {
      define(name, predicate, values.get(0));
    }
    for (Term value : values) {
      if (value instanceof Term.Text words) {
        ObjectNode texts = node.withObjectProperty(name);
        if (REPEATED.contains(predicate)) {
          texts.withArrayProperty(words.language()).add(words.text());
        } else {
          texts.put(words.language(), words.text());
        }
      } else if (values.size() > 1) {
        node.withArrayProperty(name).add(plain(value));
      } else {
        node.put(name, plain(value));
      }
    }
  }

  /** Defines a member in the context; a predicate has values of one kind. */
  private void define(String name, String predicate, Term value) {
    ObjectNode meaning = context.putObject(name).put("@id", predicate);
    if (value instanceof Term.Reference) {
      meaning.put("@type", "@id");
    } else if (value instanceof Term.Text) {
      meaning.put("@container", "@language");
    } else if (value instanceof Term.GregorianYear) {
      meaning.put("@type", "xsd:gYear");
    }
  }

  private static String plain(Term value) {
    if (value instanceof Term.Reference reference) {
      return reference.name();
    }
    if (value instanceof Term.GregorianYear number) {
      return String.valueOf(number.year());
    }
    return ((Term.Plain) value).text();
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
