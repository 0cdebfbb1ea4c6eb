package io.github.copguidelines.cli;

/** Says in one sentence, meant for the user, why a command cannot do what it was asked to do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refusal(String message) {
    super(message);
  }
}
