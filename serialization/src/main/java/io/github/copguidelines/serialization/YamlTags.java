package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Limits;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Finds the tags of a YAML document that say more than the values that are read; used once.
 *
 * <p>The parser of tokens gives the tags of some values only, and none of the first name of an
 * object. So this goes through the events of the engine, for documents with an exclamation mark.
 */
final class YamlTags {

  private static final String NON_SPECIFIC = "!";

  private final ScalarResolver resolver = new JsonScalarResolver();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Finding> found = new ArrayList<>();

  private YamlTags() {}

  /** An object or a list that has begun. */
  private static final class Level {
    private final boolean isObject;
    private int index = -1;
    private @Nullable String name;
    private boolean isAtName;

    Level(boolean isObject) {
      this.isObject = isObject;
    }

    void next(Event event) {
      index++;
      isAtName = isObject && !isAtName;
      if (isAtName) {
        name = event instanceof ScalarEvent scalar ? scalar.getValue() : "";
      }
    }

    Pointer in(Pointer parent) {
      return name == null ? parent.child(index) : parent.child(name);
    }
  }

  /** Returns the findings on the first document of a text, as far as it is well-formed. */
  static List<Finding> find(String text, LoadSettings settings, Limits limits) {
    YamlTags tags = new YamlTags();
    try {
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text));
      boolean more = true;
      while (more && events.hasNext()) {
        more =
            tags.add(events.next())
                && tags.levels.size() <= limits.depth()
                && tags.found.size() <= limits.findings(); // one more, so that there are too many
      }
    } catch (RuntimeException e) {
      // Parsers fail in many ways; the reader reports it.
    }
    return tags.found;
  }

  /** Returns false at the end of the document. */
  private boolean add(Event event) {
    switch (event.getEventId()) {
      case DocumentEnd -> {
        return false;
      }
      case MappingEnd, SequenceEnd -> levels.pop();
      case Scalar, MappingStart, SequenceStart, Alias -> node((NodeEvent) event);
      default -> {}
    }
    return true;
  }

  private void node(NodeEvent event) {
    Level in = levels.peek();
    if (in != null) {
      in.next(event);
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    if (tag.isPresent() && !isSaid(tag.get(), event, in != null && in.isAtName)) {
      Finding.Builder finding = ReadRules.TAG.at(place());
      event
          .getStartMark()
          .ifPresent(mark -> finding.line(mark.getLine() + 1).column(mark.getColumn() + 1));
      found.add(finding.build());
    }
    if (event instanceof CollectionStartEvent) {
      levels.push(new Level(event instanceof MappingStartEvent));
    }
  }

  private Pointer place() {
    Pointer place = Pointer.root();
    for (Iterator<Level> outer = levels.descendingIterator(); outer.hasNext(); ) {
      place = outer.next().in(place);
    }
    return place;
  }

  /** Returns true if the value without its tag is the same. */
  private boolean isSaid(String tag, NodeEvent event, boolean name) {
    if (!(event instanceof ScalarEvent scalar)) {
      Tag own = event instanceof MappingStartEvent ? Tag.MAP : Tag.SEQ;
      return tag.equals(NON_SPECIFIC) || tag.equals(own.getValue());
    }
    Tag own =
        name || !scalar.isPlain() ? Tag.STR : resolver.resolve(scalar.getValue(), Boolean.TRUE);
    return tag.equals(own.getValue())
        || (own.equals(Tag.STR) && tag.equals(NON_SPECIFIC))
        || (own.equals(Tag.INT) && tag.equals(Tag.FLOAT.getValue()));
  }
}
