package org.example.consumer;

import io.github.copguidelines.finding.ValidationReport;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.FindingException;
import io.github.copguidelines.text.PartialDate;
import io.github.copguidelines.vocabulary.Audience;
import io.github.copguidelines.vocabulary.Risk;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads values with Jackson 3 mappers, with and without the module. */
final class Jackson3 {

  private Jackson3() {}

  static void check(PracticeRecord record, ValidationReport report) {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    JsonMapper plain = JsonMapper.builder().build();
    String json = mapper.writeValueAsString(record);
    check(json.equals(plain.writeValueAsString(record)), "the module is not needed for writing");
    check(record.equals(mapper.readValue(json, PracticeRecord.class)), "and it reads that");
    for (JsonMapper one : new JsonMapper[] {mapper, plain}) {
      check(
          isKept(
              one,
              Map.of(Audience.POLICY_MAKERS, 1),
              new TypeReference<Map<Audience, Integer>>() {}),
          "codes of a closed list are keys of maps");
      check(
          isKept(one, Map.of(Risk.GROOMING, 1), new TypeReference<Map<Risk, Integer>>() {}),
          "codes of an open list are keys of maps");
      check(
          isKept(
              one,
              Map.of(PartialDate.parse("2019-06"), 1),
              new TypeReference<Map<PartialDate, Integer>>() {}),
          "dates are keys of maps");
      check(one.writeValueAsString(report).contains("FIELD-001"), "a report is written whole");
    }
    ValidationReport again =
        mapper.readValue(mapper.writeValueAsString(report), ValidationReport.class);
    check(again.count(report.findings().get(0).severity()) > 0, "a report is read");
    check(
        mapper.registeredModules().stream().noneMatch(one -> one.version().isUnknownVersion()),
        "the module has a version");
    try {
      mapper.readValue("{\"id\": \"x\",\n \"started\": \"2019-13\"}", PracticeRecord.class);
      check(false, "a month thirteen is refused");
    } catch (FindingException e) {
      check(e.finding().rule().equals("READ-006"), "the exception has the finding");
      check(e.finding().line().orElse(0) == 2, "with its line");
    }
  }

  private static <K> boolean isKept(
      JsonMapper mapper, Map<K, Integer> map, TypeReference<Map<K, Integer>> type) {
    return map.equals(mapper.readValue(mapper.writeValueAsString(map), type));
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new IllegalStateException("It should hold that " + what + ".");
    }
  }
}
