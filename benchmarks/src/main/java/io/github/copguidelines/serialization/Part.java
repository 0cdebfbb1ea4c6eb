package io.github.copguidelines.serialization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A part of the measurements that can be run alone; its name on the command line is in lower case.
 */
enum Part {
  /** The memory that a catalogue keeps. */
  HEAP,
  /** Loading the catalogue. */
  LOAD,
  /** Looking entries up. */
  LOOKUP,
  /** Reading and judging one record after the other. */
  READING,
  /** The start of the command line, whole processes. */
  COLD,
  /** Very many records in a small heap, whole processes. */
  BULK,
  /** Very many records written as a table in a small heap, a whole process. */
  CONVERT;

  /** Measures it, which takes from seconds to minutes. */
  Measured measure(int records) throws Exception {
    return switch (this) {
      case HEAP -> new Measured(List.of(), Footprint.figures());
      case LOAD -> JmhParts.load();
      case LOOKUP -> JmhParts.lookup();
      case READING -> JmhParts.reading();
      case COLD -> new ColdStart().measure();
      case BULK -> new BulkLoad(records).measure();
      case CONVERT -> new ConvertLoad(records).measure();
    };
  }

  /** Returns the part with a name; empty where there is none. */
  static Optional<Part> named(String name) {
    return Stream.of(values()).filter(part -> part.toString().equals(name)).findFirst();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
