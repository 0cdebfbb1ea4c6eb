package io.github.copguidelines.serialization;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.text.PrintableText;
import io.github.copguidelines.text.TextDirection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One message of a rule at one field, counted over the documents of a report; for one thread.
 *
 * <p>Messages that differ in their values alone, such as a number of words, are one: it has the
 * sentences that all of them begin with.
 */
final class MessageCount {

  /** A document in which the message appears; documents with findings are numbered from 1. */
  record Place(int number, String name) {}

  private static final int MOST_PLACES = 50;

  /** In more documents than these, the documents do not repeat it. */
  private static final int MOST_REPEATED = 3;

  private final Finding first;
  private final Locale locale;
  private final List<Place> places = new ArrayList<>();
  private String common;
  private boolean same = true;
  private int last;
  private long documents;
  private long findings;

  MessageCount(Finding first, Locale locale) {
    this.first = first;
    this.locale = locale;
    this.common = PrintableText.of(first.message(locale));
  }

  /** Returns what findings share that are counted together. */
  static String key(Finding finding) {
    return PrintableText.of(
        finding.severity() + " " + finding.rule() + " " + finding.messageKey() + field(finding));
  }

  /** Leaves out the numbers of entries in lists. */
  private static Pointer field(Finding finding) {
    Pointer field = Pointer.root();
    for (String segment : finding.pointer().segments()) {
      field = segment.matches("[0-9]+") ? field : field.child(segment);
    }
    return field;
  }

  void add(Finding finding, Place place) {
    findings++;
    if (last != place.number()) {
      last = place.number();
      documents++;
      if (places.size() < MOST_PLACES) {
        places.add(place);
      }
    }
    if (!common.isEmpty()
        && !(finding.arguments().equals(first.arguments())
            && finding.ownMessage().equals(first.ownMessage()))) {
      shorten(PrintableText.of(finding.message(locale)));
    }
  }

  /** Keeps the sentences with which both begin. */
  private void shorten(String other) {
    if (other.equals(common)) {
      return;
    }
    int end = 0;
    for (int i = 0; i < Math.min(common.length(), other.length()); i++) {
      if (common.charAt(i) != other.charAt(i)) {
        break;
      }
      boolean blank = common.charAt(i) == ' ' && i > 0 && ".?!؟".indexOf(common.charAt(i - 1)) >= 0;
      end = blank || common.charAt(i) == '。' ? i + 1 : end;
    }
    same &= end == common.length() && end == other.length();
    common = common.substring(0, end);
  }

  /** Returns the message, or the sentences that all have; empty where they have none. */
  String message() {
    return common.strip();
  }

  /** Returns what people call the field, or its place where it has no label. */
  Optional<String> field() {
    Pointer field = field(first);
    String place =
        TextDirection.isolatedWhole(FindingLine.place(field), FindingLine.spoken(locale));
    return first.toBuilder()
        .pointer(field)
        .build()
        .field(locale)
        .or(() -> Optional.of(place).filter(shown -> !shown.isEmpty()));
  }

  /** Returns a text of a document without what appears once above all documents. */
  String shortened(String text, String above, UnaryOperator<String> escape) {
    return documents > MOST_REPEATED && !common.isEmpty()
        ? text.replace(escape.apply(common), same ? above : "")
        : text;
  }

  long documents() {
    return documents;
  }

  long findings() {
    return findings;
  }

  /** Returns the first documents in which it appears. */
  List<Place> places() {
    return Collections.unmodifiableList(places);
  }
}
