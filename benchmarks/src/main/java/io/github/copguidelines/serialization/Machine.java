package io.github.copguidelines.serialization;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to appear next to figures: where they were measured, and with which versions. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  /** Returns the facts about this machine, this Java and the libraries, in words. */
  static Map<String, String> facts() throws IOException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processors", Runtime.getRuntime().availableProcessors() + model());
    facts.put("memory", gibibytes() + " GiB");
    facts.put("operating system", properties("os.name", "os.version", "os.arch"));
    facts.put("Java", properties("java.vm.name", "java.runtime.version", "java.vendor"));
    facts.put("libraries", libraries());
    return facts;
  }

  private static String model() throws IOException {
    return Files.isReadable(PROCESSORS) ? model(Files.readString(PROCESSORS)) : "";
  }

  /** Returns the first name of a model, after a comma; empty where none is reported. */
  static String model(String processors) {
    return processors
        .lines()
        .filter(line -> line.startsWith("model name"))
        .map(line -> ", " + line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static long gibibytes() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.round(system.getTotalMemorySize() / (double) (1L << 30));
  }

  private static String properties(String... names) {
    return Stream.of(names).map(System::getProperty).collect(Collectors.joining(", "));
  }

  private static String libraries() throws IOException {
    Path target = Checkout.root().resolve("benchmarks/target");
    return Stream.concat(
            Programs.jars(target.resolve("lib"), Libraries.NAMED).stream(),
            Programs.jars(target.resolve("el"), Libraries.NAMED).stream())
        .map(Libraries::nameAndVersion)
        .collect(Collectors.joining(", "));
  }
}
