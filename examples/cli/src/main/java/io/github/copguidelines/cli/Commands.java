package io.github.copguidelines.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each with the terminal that it writes to. */
final class Commands implements IFactory {

  private final Terminal terminal;

  Commands(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ValidateCommand.class) {
      return type.cast(new ValidateCommand(terminal));
    }
    if (type == RulesCommand.class) {
      return type.cast(new RulesCommand(terminal));
    }
    if (type == CatalogueCommand.class) {
      return type.cast(new CatalogueCommand(terminal));
    }
    if (type == CrosswalkCommand.class) {
      return type.cast(new CrosswalkCommand(terminal));
    }
    if (type == SchemaCommand.class) {
      return type.cast(new SchemaCommand(terminal));
    }
    if (type == ConvertCommand.class) {
      return type.cast(new ConvertCommand(terminal));
    }
    if (type == TermsCommand.class) {
      return type.cast(new TermsCommand(terminal));
    }
    if (type == Version.class) {
      return type.cast(new Version());
    }
    return CommandLine.defaultFactory().create(type);
  }
}
