package io.github.copguidelines.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.copguidelines.model.Members;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void standardBoundsAreTheDocumentedOnes() {
    Limits limits = Limits.standard();

    assertEquals(32, limits.depth());
    assertEquals(16 * 1024 * 1024, limits.documentLength());
    assertEquals(1_048_576, limits.textLength());
    assertEquals(10_000, limits.listSize());
    assertEquals(100, limits.numberLength());
    assertEquals(10_000, limits.findings());
  }

  @Test
  void oneBoundIsChangedAndTheOthersStay() {
    Limits limits = Limits.standard().toBuilder().listSize(5).build();

    assertEquals(5, limits.listSize());
    assertEquals(Limits.standard(), limits.toBuilder().listSize(10_000).build());
  }

  @Test
  void documentThatIsTooDeepToBeKeptCannotBeAllowed() {
    assertEquals(64, Limits.builder().depth(Members.MAX_DEPTH).build().depth());
    Limits.Builder deeper = Limits.builder().depth(Members.MAX_DEPTH + 1);
    assertThrows(IllegalArgumentException.class, deeper::build);
  }

  @Test
  void documentOfTheGreatestDepthCanBeKeptWhole() {
    Object value = "text";
    for (int i = 0; i < Members.MAX_DEPTH; i++) {
      value = List.of(value);
    }

    assertEquals(value, new Unbound(Pointer.root(), value).value());
  }

  @Test
  void everyBoundHasItsOwnRule() {
    List<Rule> rules =
        List.of(
            Limits.DEPTH,
            Limits.DOCUMENT_LENGTH,
            Limits.TEXT_LENGTH,
            Limits.LIST_SIZE,
            Limits.NUMBER_LENGTH,
            Limits.FINDINGS);

    for (int i = 0; i < rules.size(); i++) {
      assertEquals("LIMIT-00" + (i + 1), rules.get(i).id());
      assertEquals(Severity.ERROR, rules.get(i).severity());
    }
  }
}
