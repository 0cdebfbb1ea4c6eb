package io.github.copguidelines.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.serialization.Catalogues;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.serialization.CopYaml;
import io.github.copguidelines.strategy.NationalStrategy;
import io.github.copguidelines.survey.SurveyResponse;
import io.github.copguidelines.validation.CopValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {

  private static final CopValidator VALIDATOR = CopValidator.with(Catalogues.itu2020());

  @TempDir Path folder;

  @Test
  void whatItWritesIsThereAndValid() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Quickstart.run(
        Path.of("../data/practices"), folder, new PrintStream(told, true, StandardCharsets.UTF_8));

    List<String> lines = told.toString(StandardCharsets.UTF_8).lines().toList();
    for (String line : lines) {
      assertTrue(Files.exists(Path.of(line.substring(0, line.indexOf("  ")))), line);
    }
    assertTrue(Files.readString(folder.resolve("report.txt")).startsWith("Documents: 40"));
    var survey = CopYaml.strict().read(folder.resolve("survey-RW.yaml"), SurveyResponse.class);
    assertTrue(VALIDATOR.validate(survey, Stage.PUBLICATION).isValid());
    assertEquals("RW", survey.value().country().orElse(""));
    var strategy =
        CopYaml.strict().read(folder.resolve("strategy-RW.yaml"), NationalStrategy.class);
    assertTrue(VALIDATOR.validate(strategy, Stage.PUBLICATION).isValid());
    var contribution =
        CopJson.strict().read(folder.resolve("contribution-RW.json"), Contribution.class);
    assertTrue(VALIDATOR.validate(contribution, Stage.PUBLICATION).isValid());
    assertEquals(List.of("rwanda-cop-policy-2019"), contribution.value().records());
    assertTrue(
        Files.readString(folder.resolve("contribution-RW.md")).contains("rwanda-cop-policy-2019"));
    assertTrue(document("contribution-RW.docx").contains("rwanda-cop-policy-2019"));
    assertTrue(lines.stream().anyMatch(line -> line.contains("contribution-RW.docx  ")));
  }

  private String document(String name) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(name).toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
