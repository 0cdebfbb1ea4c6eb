package io.github.copguidelines.validation;

import io.github.copguidelines.finding.ReadResult;
import io.github.copguidelines.lifecycle.LifecycleEvent;
import io.github.copguidelines.lifecycle.WithdrawalReason;
import io.github.copguidelines.practice.PracticeRecord;
import io.github.copguidelines.serialization.CopJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The record that the schemas show as an example: it has every member of every type. */
public final class FullRecord {

  private static final Path EXAMPLE =
      Path.of(
          "../serialization/schemas/src/main/resources/io/github/copguidelines/schemas/examples",
          "practice-record-full.json");

  private FullRecord() {}

  /**
   * Returns the example, whose last event also has what only a withdrawal needs, and without the
   * group that it has a warning accepted for.
   */
  public static PracticeRecord get() throws IOException {
    ReadResult<PracticeRecord> read = CopJson.strict().read(EXAMPLE, PracticeRecord.class);
    if (!read.isValid()) {
      throw new IllegalStateException(EXAMPLE + " " + read.findings());
    }
    PracticeRecord example = read.value();
    List<LifecycleEvent> events = new ArrayList<>(example.events());
    LifecycleEvent last = events.remove(events.size() - 1);
    events.add(
        last.toBuilder()
            .organisation("Example secretariat")
            .reasonCode(WithdrawalReason.OWNER_REQUEST)
            .build());
    return example.toBuilder().groups(example.groups().subList(0, 1)).events(events).build();
  }
}
