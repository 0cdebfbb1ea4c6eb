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
 * Reads the elements of a list in brackets that is a whole file, in JSON or YAML.
 *
 * <p>Reading continues after an element that is not well-formed. An element beyond the limit is not
 * kept.
 */
final class FlowParts implements FileParts {

  private static final Pattern BLOCK = Pattern.compile("[|>]|-(?:[-\\s]|$)");

  /** Malformed text that is read instead of a misplaced element. */
  private static final byte[] OUT_OF_PLACE = {']'};

  private final PlacedBytes in;
  private final FlowScan scan;
  private final boolean json;
  private final int limit;
  private int skipped;

  /** The findings on the list as a whole, which the first element reports. */
  private List<Finding> ofList;

  private int number;

  /** True after the last element. */
  private boolean closed;

  private boolean ended;

  /** The current byte of the scan, and its kind. */
  private int current;

  private Part part = Part.BLANK;

  /**
   * Starts at the beginning of a list.
   *
   * @param in the file
   * @param skipped the number of its bytes before the first element
   * @param ofList findings on the list as a whole, with positions in the file
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
    ended = closed && current < 0 && scan.isOpen(); // the element reports it
    byte[] bytes = element.toByteArray();
    Optional<byte[]> whole =
        fits ? Optional.of(isOutOfPlace(bytes) ? OUT_OF_PLACE : bytes) : Optional.empty();
    FilePart read = FilePart.element(number, whole, line, column, column, ofList);
    ofList = List.of();
    return read;
  }

  /** Returns true for block lists and block texts, which YAML does not allow in brackets. */
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

  /**
   * Returns true for three hyphens or dots, which end a YAML document even without a following
   * character.
   */
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
