package org.example.consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.copguidelines.jackson2.Jackson2CopModule;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;

/**
 * Writes and reads a record with a Jackson 2 mapper that finds the module on the class path; no
 * YAML.
 */
final class Jackson2 {

  private Jackson2() {}

  static void check(PracticeRecord record) {
    check(!Jackson2CopModule.class.getModule().isNamed(), "the module is on the class path");
    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    try {
      String json = mapper.writeValueAsString(record);
      check(CopJson.line(record).equals(json + "\n"), "both Jacksons write the same");
      check(record.equals(mapper.readValue(json, PracticeRecord.class)), "and read it again");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    try {
      mapper.readValue("{\"id\": \"x\", \"started\": \"2019-13\"}", PracticeRecord.class);
      check(false, "a month thirteen is refused");
    } catch (JsonProcessingException e) {
      check(e.getMessage().contains("READ-006 /started"), "the rule and the place are told");
    }
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It should hold that " + what + ".");
    }
  }
}
