package io.github.copguidelines.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.serialization.Mapper;
import io.github.copguidelines.serialization.Refused;
import io.github.copguidelines.serialization.ValuesContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CopModuleValuesTest extends ValuesContract {

  @Override
  protected Mapper json() {
    return Jackson2.JSON;
  }

  @Override
  protected Finding finding(Refused refused) {
    return assertInstanceOf(Jackson2FindingException.class, refused.getCause()).finding();
  }

  @Override
  protected List<Finding> findings(Refused refused) {
    return assertInstanceOf(Jackson2FindingException.class, refused.getCause()).findings();
  }

  @Test
  void aSuppliedLanguageComesBeforeThatOfTheMapper() throws Exception {
    Finding finding = Rule.error("PR-003").at(Pointer.root()).build();
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jackson2CopModule().withLocale(() -> Locale.CHINESE))
            .build();
    String written = mapper.writer().with(Locale.FRENCH).writeValueAsString(finding);
    assertTrue(written.contains(finding.message(Locale.CHINESE)), written);
  }

  @Test
  void theVersionIsThatOfTheArtifact() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    assertTrue(
        pom.contains("<version>" + new Jackson2CopModule().version() + "</version>"),
        () -> new Jackson2CopModule().version().toString());
    assertEquals("cop-jackson2", new Jackson2CopModule().version().getArtifactId());
  }
}
