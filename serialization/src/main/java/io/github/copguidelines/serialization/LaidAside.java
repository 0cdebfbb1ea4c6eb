package io.github.copguidelines.serialization;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Texts that are gone through once, in the order in which they were added; for one thread. */
final class LaidAside implements Closeable {

  /** So many characters are held; only with more there is a temporary file. */
  private static final int HELD = 1 << 18;

  private final StringBuilder held = new StringBuilder();
  private final List<Spool.Place> places = new ArrayList<>();
  private Optional<Spool> spool = Optional.empty();

  void add(String text) throws IOException {
    held.append(text);
    if (held.length() > HELD) {
      if (spool.isEmpty()) {
        spool = Optional.of(Spool.in(Path.of(System.getProperty("java.io.tmpdir"))));
      }
      places.add(spool.get().add(held.toString()));
      held.setLength(0);
    }
  }

  /**
   * Writes all texts.
   *
   * @param last changes what was added, of which it gets whole texts, one or more at a time
   */
  void writeTo(Writer out, UnaryOperator<String> last) throws IOException {
    for (Spool.Place place : places) {
      out.write(last.apply(spool.orElseThrow().get(place)));
    }
    out.write(last.apply(held.toString()));
  }

  @Override
  public void close() throws IOException {
    if (spool.isPresent()) {
      spool.get().close();
    }
  }
}
