package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Annex;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.contribution.MeetingReference;
import io.github.copguidelines.evidence.Evidence;
import io.github.copguidelines.page.internal.LeftToRightMarks;
import io.github.copguidelines.page.internal.Run;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Contributions whose every text is one that a document might take for something else. */
final class TextSamples {

  private static final String[] PIECES = {
    "a",
    "B7",
    "z ",
    " ",
    "  ",
    "    ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\u2028",
    "\u00a0",
    "\u3000",
    "<b>",
    "</div>",
    "<script>alert(1)</script>",
    "<!--",
    "-->",
    "<br>",
    "]]>",
    "<?x?>",
    "&amp;",
    "&lt;",
    "&#35;",
    "&",
    "<",
    ">",
    "> ",
    "[a](https://example.org)",
    "![a](https://example.org/a.png)",
    "[",
    "]",
    "(",
    ")",
    "[^1]",
    "]: x",
    "https://example.org",
    "www.example.org",
    "javascript:alert(1)",
    "<https://example.org>",
    "`",
    "``",
    "```",
    "~~~",
    "~~",
    "*",
    "**",
    "_",
    "__",
    "\\",
    "\\\\",
    "|",
    "---",
    "===",
    "$x$",
    "# ",
    "#",
    "## a ##",
    "- ",
    "+ ",
    "* ",
    "1. ",
    "2) ",
    ":- ",
    "- [ ] ",
    "=",
    "=cmd()",
    "-",
    "\u0000",
    "\u0007",
    "\u001f",
    "\u0085",
    "\u009f",
    "\ufffe",
    "\ufeff",
    "\u202e",
    "\u200e",
    "\ud800",
    "\udc00",
    "\ud83d\ude00",
    "e\u0301",
    "\u0645\u0631\u062d\u0628\u0627",
    "2019-06",
    "\u4f60\u597d",
    "{x}",
    "\ufffc",
    "${x}",
    "%s",
    "%41",
    "%",
    "'",
    "\"",
  };

  private TextSamples() {}

  static Arbitrary<String> texts() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }

  static Arbitrary<List<String>> lists() {
    return texts().list().ofSize(20);
  }

  static Contribution contribution(List<String> texts, String language) {
    List<LocalizedText> told =
        texts.stream().map(text -> LocalizedText.of(language, text)).toList();
    return Contribution.builder()
        .id("example")
        .meeting(
            MeetingReference.builder().group(texts.get(0)).number(3).place(texts.get(1)).build())
        .documentNumber(texts.get(2))
        .addSource(Organisation.builder().name(told.get(3)).website(texts.get(4)).build())
        .title(told.get(5))
        .summary(told.get(6))
        .actionRequested(told.get(7))
        .addResolution(texts.get(8))
        .addBody(
            ContributionSection.builder()
                .heading(told.get(9))
                .text(told.get(10))
                .addEvidence(
                    Evidence.builder()
                        .record(texts.get(11))
                        .reference(texts.get(12))
                        .addCode(texts.get(13))
                        .note(told.get(14))
                        .build())
                .build())
        .addReference(
            Reference.builder()
                .title(texts.get(15))
                .publisher(texts.get(16))
                .url(texts.get(17))
                .build())
        .addAnnexe(Annex.builder().title(told.get(18)).url(texts.get(19)).build())
        .build();
  }

  /** Returns every piece of text that a reader of the document must find, blanks reduced to one. */
  static List<String> expected(Contribution contribution, Locale language) {
    List<String> all = new ArrayList<>();
    contribution.meeting().flatMap(MeetingReference::group).ifPresent(all::add);
    contribution.meeting().flatMap(MeetingReference::place).ifPresent(all::add);
    contribution.documentNumber().ifPresent(all::add);
    for (Organisation source : contribution.sources()) {
      source.name().map(text -> text.text(language)).ifPresent(all::add);
      source.website().ifPresent(all::add);
    }
    Stream.of(contribution.title(), contribution.summary(), contribution.actionRequested())
        .flatMap(text -> text.stream())
        .map(text -> text.text(language))
        .forEach(all::add);
    all.addAll(contribution.resolutions());
    for (ContributionSection section : contribution.body()) {
      section.heading().map(text -> text.text(language)).ifPresent(all::add);
      section.text().map(text -> text.text(language)).ifPresent(all::add);
      for (Evidence evidence : section.evidence()) {
        evidence.record().ifPresent(all::add);
        evidence.reference().ifPresent(all::add);
        evidence.url().ifPresent(all::add);
        all.addAll(evidence.codes());
        evidence.note().map(text -> text.text(language)).ifPresent(all::add);
      }
    }
    all.addAll(contribution.records());
    for (Reference reference : contribution.references()) {
      reference.id().ifPresent(all::add);
      reference.title().ifPresent(all::add);
      reference.publisher().ifPresent(all::add);
      reference.kind().ifPresent(all::add);
      reference.url().ifPresent(all::add);
      reference.file().ifPresent(all::add);
    }
    for (Annex annex : contribution.annexes()) {
      annex.title().map(text -> text.text(language)).ifPresent(all::add);
      annex.file().ifPresent(all::add);
      annex.url().ifPresent(all::add);
    }
    return all.stream()
        .flatMap(text -> Stream.of(text.split("\\R", -1)))
        .map(line -> line(line))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** An item of a list is shown without its hyphen. */
  private static String line(String text) {
    String line = Run.cleaned(text).strip();
    return reduced(line.startsWith("- ") ? line.substring(2) : line);
  }

  /** Returns a text without marks of direction, blanks reduced to one. */
  static String reduced(String text) {
    return text.replace(LeftToRightMarks.MARK, "").replaceAll("[\\s\u00a0\u3000]+", " ").strip();
  }
}
