package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/** Loading the bundled catalogue, against a parse of the same bytes to trees. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoadBenchmark {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final BundledBytes bytes = new BundledBytes();
  private final List<byte[]> facts = bytes.facts();
  private final List<byte[]> english = bytes.english(mapper);

  /** Loads all that {@link Catalogues#itu2020} does: the facts, and no text. */
  @Benchmark
  public Catalogue catalogueLoad() {
    return bytes.load();
  }

  /** The same, and asks for each title of a recommendation, which loads the English texts. */
  @Benchmark
  public Catalogue catalogueLoadAndTitles(Blackhole hole) {
    Catalogue catalogue = catalogueLoad();
    for (Recommendation recommendation : catalogue.recommendations()) {
      hole.consume(recommendation.title().text(Locale.ENGLISH));
    }
    return catalogue;
  }

  /** Parses every file of facts to a tree of Jackson's. */
  @Benchmark
  public void treeParse(Blackhole hole) {
    parse(facts, hole);
  }

  /** Parses the English texts as well. */
  @Benchmark
  public void treeParseAndEnglish(Blackhole hole) {
    parse(facts, hole);
    parse(english, hole);
  }

  private void parse(List<byte[]> documents, Blackhole hole) {
    for (byte[] document : documents) {
      hole.consume(mapper.readTree(document));
    }
  }
}
