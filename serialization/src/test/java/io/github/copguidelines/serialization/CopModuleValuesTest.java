package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CopModuleValuesTest extends ValuesContract {

  @Override
  protected Mapper json() {
    return Jackson3.JSON;
  }

  @Override
  protected Finding finding(Refused refused) {
    return assertInstanceOf(FindingException.class, refused.getCause()).finding();
  }

  @Override
  protected List<Finding> findings(Refused refused) {
    return assertInstanceOf(FindingException.class, refused.getCause()).findings();
  }

  @Test
  void theModuleIsFoundWithoutBeingNamed() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertEquals("\"\"", mapper.writeValueAsString(Pointer.root()));
    assertTrue(mapper.registeredModules().stream().anyMatch(module -> module instanceof CopModule));
  }

  @Test
  void aSuppliedLanguageComesBeforeThatOfTheMapper() {
    Finding finding = Rule.error("PR-003").at(Pointer.root()).build();
    JsonMapper mapper =
        JsonMapper.builder().addModule(new CopModule().withLocale(() -> Locale.CHINESE)).build();
    String written = mapper.writer().with(Locale.FRENCH).writeValueAsString(finding);
    assertTrue(written.contains(finding.message(Locale.CHINESE)), written);
  }

  @Test
  void theVersionIsThatOfTheArtifact() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(
        pom.contains("<version>" + new CopModule().version() + "</version>"),
        () -> new CopModule().version().toString());
    assertEquals("cop-serialization", new CopModule().version().getArtifactId());
  }
}
