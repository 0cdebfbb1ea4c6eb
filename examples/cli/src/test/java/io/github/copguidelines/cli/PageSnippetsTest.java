package io.github.copguidelines.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.analysis.coverage.Coverage;
import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.Implementation;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.schemas.CopSchemas;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.text.LocalizedText;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.validation.CopConstraints;
import io.github.copguidelines.validation.CopValidator;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.PracticeKind;
import io.github.copguidelines.vocabulary.Risk;
import io.github.copguidelines.vocabulary.Stakeholder;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** Compiles and runs the snippets on the pages of the documentation site. */
class PageSnippetsTest {

  private static final Path PAGES = Path.of("../site/src/site/markdown");
  private static final Path THIS =
      Path.of("src/test/java/io/github/copguidelines/cli/PageSnippetsTest.java");

  @Test
  void snippetsCompileAndHaveTheirResults() {
    // snippet
    Catalogue catalogue = Catalogues.itu2020();
    catalogue
        .select()
        .forAudience(Audience.INDUSTRY)
        .against(Risk.CSEA) // all risks of this collection
        .by(Stakeholder.HOTLINE)
        .list()
        .forEach(r -> System.out.println(r.code() + "  " + r.title().text(Locale.ENGLISH)));
    // end
    assertTrue(
        catalogue.select().by(Stakeholder.HOTLINE).against(Risk.CONTACT_RISKS).stream()
            .anyMatch(r -> r.audience() == Audience.INDUSTRY));

    // snippet
    PracticeRecord record =
        PracticeRecord.builder()
            .id("example-school-lessons")
            .title(
                LocalizedText.of("en", "Lessons on safety online")
                    .with("ar", "دروس في السلامة على الإنترنت"))
            .kind(PracticeKind.SCHOOL_CURRICULUM)
            .addCountry("RW")
            .started(PartialDate.parse("2024-09"))
            .addImplementation(Implementation.of("POL-EDU-01"))
            .build();
    // end
    assertTrue(catalogue.recommendation(record.implementations().get(0).code()).isPresent());

    // snippet
    CopValidator validator = CopValidator.with(catalogue); // one for the application
    ValidationReport report = validator.validate(record, Stage.SUBMISSION);
    report
        .findings()
        .forEach(f -> System.out.println(f.pointer() + "  " + f.message(Locale.ENGLISH)));
    // end
    assertTrue(report.findings().stream().anyMatch(f -> f.pointer().toString().equals("/summary")));

    Validator jakartaValidator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    // snippet
    jakartaValidator.validate(record, Stage.Submission.class).stream()
        .flatMap(violation -> CopConstraints.findingOf(violation).stream())
        .forEach(finding -> System.out.println(finding.pointer() + "  " + finding.severity()));
    // end
    assertEquals(
        report.findings(),
        jakartaValidator.validate(record, Stage.Submission.class).stream()
            .flatMap(violation -> CopConstraints.findingOf(violation).stream())
            .sorted()
            .toList());

    // snippet
    ReadResult<PracticeRecord> result =
        CopYaml.lenient()
            .read("id: example\nstarted: '2019-13'\nourOwn: kept\n", PracticeRecord.class);
    result.findings().forEach(System.out::println); // READ-006 at /started, READ-004 at /ourOwn
    String json = CopJson.lenient().write(result); // nothing is lost
    // end
    assertEquals(
        List.of("READ-004 /ourOwn", "READ-006 /started"),
        result.findings().stream().map(f -> f.rule() + " " + f.pointer()).toList());
    assertTrue(json.contains("\"2019-13\"") && json.contains("\"kept\""), json);

    // snippet
    String schema = CopSchemas.forType(PracticeRecord.class, Stage.SUBMISSION).text();
    Coverage coverage = Coverage.of(catalogue, List.of(record));
    System.out.println(coverage.gaps(Audience.POLICY_MAKERS).size());
    // end
    assertTrue(schema.contains("2020-12"));
    int all = catalogue.guideline(Audience.POLICY_MAKERS).orElseThrow().recommendations().size();
    assertEquals(all - 1, coverage.gaps(Audience.POLICY_MAKERS).size());
  }

  /** Returns all blocks of a language on the pages. */
  private static Set<String> shown(String language) throws IOException {
    Set<String> blocks = new HashSet<>();
    Pattern block = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path page : files.filter(Files::isRegularFile).toList()) {
        block.matcher(Files.readString(page)).results().forEach(one -> blocks.add(one.group(1)));
      }
    }
    return blocks;
  }

  @Test
  void snippetsOfThePagesAreThoseOfThisClass() throws IOException {
    Set<String> expected = new TreeSet<>();
    Matcher inHere =
        Pattern.compile("(?s)    // snippet\n(.*?)    // end\n").matcher(Files.readString(THIS));
    while (inHere.find()) {
      expected.add(normal(inHere.group(1)));
    }
    assertEquals(6, expected.size());
    assertEquals(
        expected,
        shown("java").stream()
            .map(PageSnippetsTest::normal)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void dependenciesOfThePagesAreThoseOfTheReadme() throws IOException {
    Matcher readme =
        Pattern.compile("(?s)```xml\n(.*?)```")
            .matcher(Files.readString(Path.of("../../README.md")));
    assertTrue(readme.find());
    assertEquals(Set.of(readme.group(1)), shown("xml"));
  }

  @Test
  void packagesOfTheSnippetsAreNamed() throws IOException {
    String page = Files.readString(PAGES.resolve("modules.md"));
    String here = Files.readString(THIS);
    String snippets = here.substring(here.indexOf("// snippet"), here.lastIndexOf("    // end\n"));
    Matcher imported =
        Pattern.compile("(?m)^import io\\.github\\.copguidelines\\.([a-z.]+)\\.(\\w+);")
            .matcher(here);
    int named = 0;
    while (imported.find()) {
      if (Pattern.compile("\\b" + imported.group(2) + "\\b").matcher(snippets).find()) {
        Pattern row =
            Pattern.compile(
                "\\| `" + imported.group(1) + "` \\|.*`" + imported.group(2) + "`.*\\|");
        assertTrue(row.matcher(page).find(), imported.group());
        named++;
      }
    }
    assertEquals(19, named);
  }

  /** Returns the code without spaces, since the formatter breaks lines of a class differently. */
  private static String normal(String code) {
    return code.replaceAll("\\s+", " ").replaceAll(" ?([().]) ?", "$1").strip();
  }
}
