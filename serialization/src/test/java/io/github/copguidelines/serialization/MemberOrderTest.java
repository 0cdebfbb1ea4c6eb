package io.github.copguidelines.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The order of members makes no difference: that of one object is only a guess for the next. */
class MemberOrderTest {

  private static final List<String> MEMBERS =
      List.of(
          "\"schemaVersion\": \"1.0\"",
          "\"id\": \"example-1\"",
          "\"kind\": \"law\"",
          "\"title\": {\"en\": \"An example\"}",
          "\"countries\": [\"KE\", \"FR\"]",
          "\"status\": \"completed\"",
          "\"own\": {\"kind\": 1, \"id\": 2}");

  private static String document(List<String> members) {
    return "{" + String.join(",", members) + "}";
  }

  private static PracticeRecord read(List<String> members) {
    return CopJson.lenient().read(document(members), PracticeRecord.class).value();
  }

  @Test
  void membersInAnyOrderMakeTheSameRecord() {
    PracticeRecord expected = read(MEMBERS);
    assertEquals("example-1", expected.id());
    Random random = new Random(7);
    List<String> members = new ArrayList<>(MEMBERS);
    for (int i = 0; i < 200; i++) {
      Collections.shuffle(members, random);
      assertEquals(expected, read(members), () -> document(members));
    }
  }

  @Test
  void documentsOfAnyMembersAreReadAlikeOneAfterAnother() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      List<String> members = new ArrayList<>(MEMBERS);
      Collections.shuffle(members, random);
      List<String> some = members.subList(0, random.nextInt(members.size() + 1));
      ReadResult<PracticeRecord> result =
          CopJson.lenient().read(document(some), PracticeRecord.class);
      assertEquals(some.contains(MEMBERS.get(1)), result.toOptional().isPresent());
      if (result.toOptional().isEmpty()) {
        continue; // a record cannot be without what tells it from others
      }
      PracticeRecord record = result.value();
      assertEquals(some.contains(MEMBERS.get(4)) ? 2 : 0, record.countries().size());
      assertEquals(!some.contains(MEMBERS.get(6)), record.extensions().isEmpty());
    }
  }

  @Test
  void threadsThatReadInOtherOrdersDoNotDisturbEachOther() throws Exception {
    PracticeRecord expected = read(MEMBERS);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> readings = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        List<String> members = new ArrayList<>(MEMBERS);
        Collections.shuffle(members, new Random(thread));
        readings.add(
            () -> {
              for (int i = 0; i < 500; i++) {
                if (!expected.equals(read(members))) {
                  return false;
                }
              }
              return true;
            });
      }
      for (Future<Boolean> reading : threads.invokeAll(readings)) {
        assertTrue(reading.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
