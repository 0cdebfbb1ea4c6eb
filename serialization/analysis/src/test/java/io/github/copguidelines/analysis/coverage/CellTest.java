package io.github.copguidelines.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.vocabulary.ImplementationDegree;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

  private static final Optional<ImplementationDegree> FULL = Optional.of(ImplementationDegree.FULL);
  private static final Optional<ImplementationDegree> PARTIAL =
      Optional.of(ImplementationDegree.PARTIAL);
  private static final Optional<ImplementationDegree> NONE = Optional.empty();

  private final Cell cell = new Cell();

  /** Returns the numbers of records, each with how many of its degree there are. */
  private String records() {
    return Cell.DEGREES.stream()
        .filter(degree -> cell.count(degree) > 0)
        .map(degree -> cell.records(degree) + " " + cell.count(degree))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({"FULL, PARTIAL", "PARTIAL, FULL", "FULL, ''", "'', FULL", "FULL, FULL"})
  void ofTwoDegreesTheHigherStaysWhicheverComesFirst(String first, String second) {
    cell.add(0, degree(first));
    cell.add(0, degree(second));
    cell.add(3, PARTIAL);

    assertEquals("{0} 1; {3} 1", records());
    assertEquals("{0}", cell.records(FULL).toString());
    assertEquals(2, cell.count());
    assertEquals("{0, 3}", cell.records().toString());
  }

  private static Optional<ImplementationDegree> degree(String name) {
    return name.isEmpty() ? NONE : Optional.of(ImplementationDegree.valueOf(name));
  }

  @Test
  void recordThatIsTakenOutIsNotCountedAnyMore() {
    cell.add(0, FULL);
    cell.add(1, FULL);
    cell.remove(0);
    cell.remove(0);
    cell.remove(7);

    assertEquals("{1} 1", records());
    cell.remove(1);
    assertEquals(0, cell.count());
    assertTrue(cell.records().isEmpty());
  }

  @Test
  void recordsOfAnotherCellAreAddedByTheirNewNumbersWithoutOlderOnes() {
    Cell other = new Cell();
    other.add(0, PARTIAL);
    other.add(1, NONE);
    other.add(2, FULL);
    cell.add(5, FULL);
    cell.addAll(other, new int[] {5, CoverageAccumulator.OLDER, 4});

    assertEquals("{4, 5} 2", records());
  }

  @Test
  void firstOfADegreeAreThoseWithTheLowestNumbers() {
    cell.add(2, PARTIAL);
    for (int record : new int[] {9, 3, 8, 5}) {
      cell.add(record, FULL);
    }

    assertTrue(cell.isAmongFirst(9, 4));
    assertTrue(cell.isAmongFirst(3, 2));
    assertTrue(cell.isAmongFirst(5, 2));
    assertFalse(cell.isAmongFirst(8, 2));
    assertFalse(cell.isAmongFirst(9, 3));
    assertTrue(cell.isAmongFirst(2, 1));
  }
}
