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
import java.util.function.Supplier;
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
 * Finds the tags of a YAML document that are not kept; use an object only once.
 *
 * <p>The token parser has the tags of some values only, and never of the first name of an object.
 * So this class reads the events of the engine, for documents with an exclamation mark.
 */
final class YamlTags {

  private static final String NON_SPECIFIC = "!";
  private static final ScalarResolver RESOLVER = new JsonScalarResolver();

  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<Finding> found = new ArrayList<>();

  private YamlTags() {}

  /** An open object or list. */
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
                && tags.found.size() <= limits.findings(); // one more, to exceed it
      }
    } catch (RuntimeException e) {
      // Parsers fail in many ways; the reader reports it.
    }
    return tags.found;
  }

  /** Adds an event; returns false at the end of the document. */
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
    find(event, in != null && in.isAtName, this::place).ifPresent(found::add);
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

  /**
   * Returns the finding on the tag of a value; empty if it has none, or one that is kept.
   *
   * @param name whether the value is the name of a member
   */
  static Optional<Finding> find(NodeEvent event, boolean name, Supplier<Pointer> place) {
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    if (tag.isEmpty() || isKept(tag.get(), event, name)) {
      return Optional.empty();
    }
    YamlTag written = YamlTag.at(event.getStartMark().orElseThrow());
    Finding.Builder finding = ReadRules.TAG.at(place.get()).argument("tag", written.shown());
    if (name) {
      finding.messageCase(ReadRules.TAG.id(), "name");
    }
    return Optional.of(finding.line(written.line()).column(written.column()).build());
  }

  /** Returns true if the tag has no effect on the value. */
  private static boolean isKept(String tag, NodeEvent event, boolean name) {
    if (!(event instanceof ScalarEvent scalar)) {
      Tag own = event instanceof MappingStartEvent ? Tag.MAP : Tag.SEQ;
      return tag.equals(NON_SPECIFIC) || tag.equals(own.getValue());
    }
    if (tag.equals(Tag.STR.getValue()) || tag.equals(NON_SPECIFIC)) {
      return true;
    }
    Tag own = name ? Tag.STR : RESOLVER.resolve(scalar.getValue(), Boolean.TRUE);
    return tag.equals(own.getValue()) || (own.equals(Tag.INT) && tag.equals(Tag.FLOAT.getValue()));
  }
}
