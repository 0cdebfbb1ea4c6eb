package io.github.copguidelines.serialization;

import io.github.copguidelines.catalogue.Catalogue;
import io.github.copguidelines.catalogue.Recommendation;
import io.github.copguidelines.vocabulary.ItuRegion;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Looking up entries of the catalogue, those that are there and those that are not. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LookupBenchmark {

  private final Catalogue catalogue = Catalogues.itu2020();

  /** The code of a recommendation. */
  @Param({"POL-LEG-01", "POL-NONE-99"})
  public String code = "";

  /** The code of a country. */
  @Param({"KE", "ZZ"})
  public String country = "";

  /** Looks up a recommendation. */
  @Benchmark
  public Optional<Recommendation> recommendation() {
    return catalogue.recommendation(code);
  }

  /** Looks up the region of a Member State. */
  @Benchmark
  public Optional<ItuRegion> regionOf() {
    return catalogue.regionOf(country);
  }
}
