package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.ReadRules;
import io.github.copguidelines.serialization.FlowScan.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The elements of a list in brackets that is a whole file, in JSON or in YAML.
 *
 * <p>An element that is not well-formed does not keep those after it from being read. Of an element
 * beyond the limit nothing is kept.
 */
final class FlowParts implements FileParts {

  private static final Pattern BLOCK = Pattern.compile("[|>]|-(?:[-\\s]|$)");

  /** What is read instead of such an element, and cannot be. */
  private static final byte[] OUT_OF_PLACE = {']'};

  private final PlacedBytes in;
  private final FlowScan scan;
  private final boolean json;
  private final int limit;
  private int skipped;

  /** What there is to say of the list as a whole; the first element says it. */
  private List<Finding> ofList;

  private int number;

  /** Set after the last element. */
  private boolean closed;

  private boolean ended;

  /** The byte that the scan has come to, and what it is. */
  private int current;

  private Part part = Part.BLANK;

  /**
   * Starts before a list.
   *
   * @param in the file
   * @param skipped how many bytes of it are before the first element
   * @param ofList findings on the list as a whole, placed in the file
   */
  FlowParts(InputStream in, int skipped, boolean json, int limit, List<Finding> ofList) {
    this.in = new PlacedBytes(in);
    this.scan = new FlowScan(json);
    this.json = json;
    this.limit = limit;
    this.ofList = ofList;
    this.skipped = skipped;
  }

  @Override
  public Optional<FilePart> next() throws IOException {
    for (; skipped > 0; skipped--) {
      in.next();
    }
    if (ended) {
      return Optional.empty();
    }
    if (closed) {
      return end();
    }
    do {
      move();
    } while (part == Part.BLANK);
    if (part == Part.END && (current < 0 || number == 0 || !json)) {
      return end(); // YAML allows a comma after the last element
    }
    return Optional.of(element());
  }

  private void move() throws IOException {
    current = in.next();
    part = current < 0 ? Part.END : scan.next(current);
  }

  private FilePart element() throws IOException {
    number++;
    int line = in.line();
    int column = in.column();
    ByteArrayOutputStream element = new ByteArrayOutputStream();
    boolean fits = true;
    for (; part != Part.COMMA && part != Part.END; move()) {
      fits &= element.size() < limit;
      if (fits) {
        element.write(current);
      }
    }
    closed = part == Part.END;
    ended = closed && current < 0 && scan.isOpen(); // the element tells it
    byte[] bytes = element.toByteArray();
    Optional<byte[]> whole =
        fits ? Optional.of(isOutOfPlace(bytes) ? OUT_OF_PLACE : bytes) : Optional.empty();
    FilePart read = FilePart.element(number, whole, line, column, column, ofList);
    ofList = List.of();
    return read;
  }

  /** Dashes and texts in lines are YAML, but not in brackets. */
  private boolean isOutOfPlace(byte[] element) {
    return !json
        && BLOCK
            .matcher(
                new String(element, 0, Math.min(2, element.length), StandardCharsets.ISO_8859_1))
            .lookingAt();
  }

  private Optional<FilePart> end() throws IOException {
    ended = true;
    if (current < 0) {
      Finding.Builder open = ReadRules.SYNTAX.at(Pointer.root());
      return failed(open.messageCase(ReadRules.SYNTAX.id(), "end"));
    }
    if (number == 0) {
      return Optional.of(FilePart.failed(emptyList()));
    }
    FlowScan after = new FlowScan(json);
    do {
      current = in.next();
    } while (current >= 0 && (isMarker() || after.next(current) == Part.BLANK));
    return current < 0 ? Optional.empty() : failed(ReadRules.TRAILING.at(Pointer.root()));
  }

  /** Three hyphens or points in YAML end the document, and may be followed by nothing. */
  private boolean isMarker() {
    return !json && in.column() <= 3 && (current == '-' || current == '.');
  }

  private static Finding emptyList() {
    return ReadRules.EMPTY
        .at(Pointer.root())
        .messageCase(ReadRules.EMPTY.id(), "list")
        .line(1)
        .column(1)
        .build();
  }

  private Optional<FilePart> failed(Finding.Builder finding) {
    return Optional.of(FilePart.failed(finding.line(in.line()).column(in.column()).build()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
