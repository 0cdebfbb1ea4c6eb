package io.github.copguidelines.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTermsTest {

  private static final TermEntry ENTRY =
      TermEntry.builder()
          .match(TermMatch.WORD)
          .addAvoid("news", "fake news")
          .addPrefer("other words")
          .build();

  private static final TermFinder FINDER =
      TermFinder.of(TermList.builder().language("en").addEntries(ENTRY).build());

  private static List<String> found(String text) {
    return FINDER.findUnquoted(text).stream().map(FoundTerm::term).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \u201CFake News Act\u201D",
        "The \u00ABFake News Act\u00BB",
        "The \u00AB Fake News Act \u00BB",
        "The \u2039Fake News Act\u203A",
        "The \u201EFake News Act\u201C",
        "The \u201EFake News Act\u201D",
        "The \"Fake News Act\"",
        "The \u300CFake News Act\u300D",
        "The \u300EFake News Act\u300F",
        "The \u300AFake News Act\u300B",
        "The \u3008Fake News Act\u3009",
        "The \u2018Fake News Act\u2019",
        "The \u2018Parliament\u2019s Fake News Act\u2019",
        "The 'Fake News Act' of 2019",
        "The 'Parliament's Fake News Act'.",
        "('Fake News Act')",
        "\u0627\u0644\u201DFake News\u201C \u0648\u0627\u0644",
        "\u0648\"Fake News\" \u0648\"Fake News\"",
        "\u5173\u4E8E\"fake news\"\u7684\"fake news\"",
        "The \u201DFake News Act\u201D",
        "\u00ABThe \u00ABAct\u00BB of fake news\u00BB",
        "\u201Ca \u201Cb\u201D fake news\u201D",
        "\" Fake News Act \""
      })
  void quotedTitleIsLetThrough(String text) {
    assertEquals(List.of(), found(text));
    assertEquals(List.of(ENTRY), FINDER.find(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fake news",
        "\u201Cfake news",
        "\u201Ca\u201D fake news \u201Cb\u201D",
        "\u00ABfake news\u201D",
        "the parliament\u2019s fake news\u2019",
        "A 19\" screen showed fake news on a 21\" screen",
        "A 19 \" screen showed fake news on a 21 \" screen",
        "An unclosed \u201C before fake news and the \u201CPress Act\u201D",
        "An unclosed \"word before fake news and the \"Press Act\"",
        "An unclosed \u00AB before fake news and the \u00ABPress Act\u00BB",
        "the parents' fake news and the teachers' view",
        "since the '90s fake news of parents'",
        "\u201Ca\u201D and \u201Db\u201D fake news \u201Cc\u201D",
        "the \u00ABa \u201Cb\u00BB fake news\u201D"
      })
  void whatIsNotQuotedIsFoundAsTheListHasIt(String text) {
    assertEquals(List.of("fake news"), found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u201C",
        "\u201D",
        "\"",
        "'",
        "\u2018",
        "\u00AB",
        "\u201E",
        "\u201C\u201D",
        "\u2018\u00BB"
      })
  void manyMarksTakeLinearTime(String mark) {
    String text = "fake news " + (mark + "a ").repeat(1 << 18) + mark;
    long least = Long.MAX_VALUE;
    // On a slow machine the first look is taken up by compiling the code.
    for (int i = 0; i < 3 && least >= 2_000_000_000L; i++) {
      long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

      assertEquals(List.of("fake news"), found(text));

      least = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
    long taken = least;
    assertTrue(taken < 2_000_000_000L, () -> "milliseconds: " + taken / 1_000_000);
  }

  @Test
  void webAddressesAreWhatTheyAre() {
    assertEquals(List.of(), found("See https://example.org/a-fake-news-act_fake-news?fake-news"));
    assertEquals(List.of("fake news"), found("https://example.org/ fake-news"));
    assertEquals(List.of("fake news"), found("(https://example.org)fake news"));
    assertEquals(List.of("fake news"), found("https://example.org/\u2019s fake news"));
  }

  @Test
  void quotationThatIsTooLongForATitleIsSearched() {
    String blanks = "x ".repeat(Quotations.MOST / 2);
    assertEquals(List.of("news"), found("\"" + blanks + "news\""));
  }
}
