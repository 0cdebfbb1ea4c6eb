package io.github.copguidelines.serialization.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a graph as Turtle: one block for each resource, one line for each predicate. */
final class TurtleText {

  private final StringBuilder text = new StringBuilder();

  private TurtleText() {}

  static String of(List<Resource> resources) {
    TurtleText turtle = new TurtleText();
    Vocabulary.prefixes().forEach(turtle::prefix);
    resources.forEach(turtle::add);
    return turtle.text.toString();
  }

  private void prefix(String name, String address) {
    text.append("@prefix ").append(name).append(": <").append(address).append("> .\n");
  }

  private void add(Resource resource) {
    text.append("\n<").append(resource.address()).append(">\n");
    Iterator<Map.Entry<String, List<Term>>> all = resource.statements().entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, List<Term>> next = all.next();
      String predicate = next.getKey().equals(Resource.TYPE) ? "a" : next.getKey();
      text.append("    ").append(predicate).append(' ');
      text.append(
          next.getValue().stream()
              .map(TurtleText::term)
              .collect(Collectors.joining(",\n        ")));
      text.append(all.hasNext() ? " ;\n" : " .\n");
    }
  }

  private static String term(Term term) {
    if (term instanceof Term.Reference reference) {
      return reference.isPrefixed() ? reference.name() : "<" + reference.name() + ">";
    }
    if (term instanceof Term.Text words) {
      return quoted(words.text()) + "@" + words.language();
    }
    if (term instanceof Term.GregorianYear number) {
      return "\"" + number.year() + "\"^^xsd:gYear";
    }
    return quoted(((Term.Plain) term).text());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append("\\u%04X".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
