package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.GeneratedFile;
import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.contribution.ContributionSection;
import io.github.copguidelines.evidence.StatementOrigin;
import io.github.copguidelines.practice.Organisation;
import io.github.copguidelines.practice.Reference;
import io.github.copguidelines.text.LocalizedText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

  @Tag("generates")
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void isWrittenAsTheFileHasIt(String language) throws IOException {
    String text =
        ContributionWriter.markdown(Samples.contribution(), Locale.forLanguageTag(language));

    GeneratedFile.assertCommitted(Samples.file("contribution-" + language + ".md"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "ru", "zh"})
  void wordsOfTheLibraryAreOfTheLanguageAskedFor(String language) {
    String english = ContributionWriter.markdown(Samples.contribution(), Locale.ENGLISH);
    String other =
        ContributionWriter.markdown(Samples.contribution(), Locale.forLanguageTag(language));

    assertFalse(other.contains("derived."), other);
    assertFalse(other.contains("Action requested"), other);
    assertEquals(
        english.lines().filter(line -> line.startsWith("## ")).count(),
        other.lines().filter(line -> line.startsWith("## ")).count());
  }

  @Test
  void languageThatTheLibraryLacksIsServedInEnglish() {
    String english = ContributionWriter.markdown(Samples.contribution(), Locale.ENGLISH);

    assertEquals(
        english, ContributionWriter.markdown(Samples.contribution(), Locale.forLanguageTag("de")));
  }

  @Test
  void emptyContributionHasATableToFillIn() {
    Contribution contribution = Contribution.builder().id("example").build();

    assertEquals(
        """
        | | |
        | --- | --- |
        | **Meeting** |  |
        | **Agenda item** |  |
        | **Document** |  |
        | **Date** |  |
        | **Original language** |  |
        | **Source** |  |
        | **Contact** |  |
        """,
        ContributionWriter.markdown(contribution, Locale.ENGLISH));
  }

  @Test
  void manySourcesAreListedBelowAndTheCountryIsNotRepeated() {
    Contribution contribution =
        Contribution.builder()
            .id("example")
            .addSource(Organisation.builder().country("RW").build())
            .addAllSources(
                Stream.of("Rwanda", "B", "C", "D", "E")
                    .map(name -> LocalizedText.of("en", name))
                    .map(name -> Organisation.builder().name(name).country("RW").build())
                    .toList())
            .build();

    String text = ContributionWriter.markdown(contribution, Locale.ENGLISH);

    assertTrue(text.contains("| **Source** | Organizations: 6, listed below |\n"), text);
    assertTrue(
        text.contains("\n## Source\n\n- Rwanda\n- Rwanda\n- B (Rwanda)\n- C (Rwanda)\n"), text);
  }

  @Test
  void isADraftAsLongAsAnyPartIsDerived() {
    ContributionSection section = section("Words").origin(StatementOrigin.DERIVED).build();
    Contribution draft = Contribution.builder().id("example").addBody(section).build();
    Contribution stated =
        draft.toBuilder()
            .body(List.of(section.toBuilder().origin(StatementOrigin.STATED).build()))
            .build();

    assertTrue(ContributionWriter.markdown(draft, Locale.ENGLISH).contains("> **Draft: "));
    assertFalse(ContributionWriter.markdown(stated, Locale.ENGLISH).contains("Draft"));
  }

  @Test
  void longTextInSeveralSectionsHasOneHeading() {
    LocalizedText heading = LocalizedText.of("en", "Long");
    Contribution contribution =
        Contribution.builder()
            .id("example")
            .addBody(
                section("First").heading(heading).build(),
                section("Second").heading(heading).build())
            .build();

    String text = ContributionWriter.markdown(contribution, Locale.ENGLISH);

    assertTrue(text.endsWith("## Long\n\nFirst\n\nSecond\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:alert(1)",
    "https://",
    "data:text/html;base64,AAAA",
    "file:///etc/passwd",
    "HTTPS://example.org",
  })
  void whatIsNoAddressOfTheWebIsText(String address) {
    Contribution contribution =
        Contribution.builder()
            .id("example")
            .addReference(Reference.builder().url(address).build())
            .build();

    String text = ContributionWriter.markdown(contribution, Locale.ENGLISH);

    assertTrue(text.endsWith("- `" + address + "`\n"), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://example.org/a?b=1&c=2 [https\\://example.org/a?b=1&amp;c=2](<https://example.org/a?b=1&amp;c=2>)",
        "doi:10.5555/a_b [doi:10.5555/a\\_b](<https://doi.org/10.5555/a_b>)",
        "https://example.org/a|b [https\\://example.org/a\\|b](<https://example.org/a%7Cb>)",
        "https://example.org/\u00e9 [https\\://example.org/\u00e9](<https://example.org/%C3%A9>)",
      })
  void linksLeadWhereTheySay(String address, String expected) {
    Contribution contribution =
        Contribution.builder()
            .id("example")
            .addReference(Reference.builder().url(address).build())
            .build();

    String text = ContributionWriter.markdown(contribution, Locale.ENGLISH);

    assertTrue(text.endsWith("- " + expected + "\n"), text);
  }

  private static ContributionSection.Builder section(String text) {
    ContributionSection.Builder section = ContributionSection.builder();
    section.text(LocalizedText.of("en", text));
    return section;
  }
}
