package org.example.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copguidelines.jackson2.Jackson2CopModule;
import io.github.copguidelines.jackson2.Jackson2FindingException;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Map;

/**
 * Writes and reads a record with a Jackson 2 mapper that finds the module on the module path; no
 * YAML.
 */
final class Jackson2 {

  private Jackson2() {}

  static void check(PracticeRecord record) {
    check(Jackson2CopModule.class.getModule().isNamed(), "the module is on the module path");
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    try {
      String json = mapper.writeValueAsString(record);
      check(CopJson.line(record).equals(json + "\n"), "both Jacksons write the same");
      check(record.equals(mapper.readValue(json, PracticeRecord.class)), "and read it again");
      check(
          mapper
              .readValue("{\"policy-makers\":1}", new TypeReference<Map<Audience, Integer>>() {})
              .equals(Map.of(Audience.POLICY_MAKERS, 1)),
          "codes of a closed list are keys of maps");
      check(
          mapper
              .readValue("{\"contact/grooming\":1}", new TypeReference<Map<Risk, Integer>>() {})
              .equals(Map.of(Risk.GROOMING, 1)),
          "codes of an open list are keys of maps");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    try {
      mapper.readValue("{\"id\": \"x\", \"started\": \"2019-13\"}", PracticeRecord.class);
      check(false, "a month thirteen is refused");
    } catch (JsonProcessingException e) {
      check(
          e instanceof Jackson2FindingException one && one.finding().rule().equals("READ-006"),
          "the exception has the finding");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It should hold that " + what + ".");
    }
  }
}
