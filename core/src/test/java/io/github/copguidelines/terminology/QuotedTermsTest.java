package io.github.copguidelines.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        "The \u2018Parliament\u2019s Fake News Act\u2019"
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
        "the parliament\u2019s fake news\u2019"
      })
  void whatIsNotQuotedIsFoundAsTheListHasIt(String text) {
    assertEquals(List.of("fake news"), found(text));
  }

  @Test
  void quotationThatIsTooLongForATitleIsSearched() {
    String blanks = "x ".repeat(Quotations.MOST / 2);
    assertEquals(List.of("news"), found("\"" + blanks + "news\""));
  }
}
