package io.github.copguidelines.cli;

import io.github.copguidelines.schemas.ConformanceKit;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the conformance kit. */
@Command(
    name = "kit",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {"", "Example: cop kit --out kit/", "Example: cop kit --out kit.zip"})
final class KitCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--out", required = true, paramLabel = "DIR|FILE.zip")
  private Path out = Path.of("kit");

  @Mixin
  @SuppressWarnings("unused") // Cop takes it from the parsed command
  private MessageLanguage language = new MessageLanguage();

  KitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (out.toString().endsWith(".zip")) {
      try (OutputStream zip = Files.newOutputStream(out)) {
        ConformanceKit.writeZip(zip);
      }
    } else {
      ConformanceKit.writeTo(out);
    }
    terminal.line(out + "  (files: " + ConformanceKit.files().size() + ")");
    return 0;
  }
}
