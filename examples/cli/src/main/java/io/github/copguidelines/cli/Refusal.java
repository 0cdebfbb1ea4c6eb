package io.github.copguidelines.cli;

import java.util.List;

/** Says in one sentence, meant for the user, why a command cannot do what it was asked to do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> details;

  Refusal(String message) {
    this(message, List.of());
  }

  /** Makes one with more lines, each about one thing. */
  Refusal(String message, List<String> details) {
    super(message);
    this.details = List.copyOf(details);
  }

  List<String> details() {
    return details;
  }
}
